# Kuvat tiedostoina: paperilla, julisteena, pisteinä.

chart-alt-table = Sama on kuvan jälkeen taulukkona, jossa on { $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
}.
chart-alt-part = { $title }, osa { $number }/{ $count }
chart-alt-sheet = { $title }, arkki { $sheet }
chart-sign-lacking = { $sign } on merkki, jota kirjasimessa ei ole.
chart-poster-how = Juliste on { $wide } × { $tall } cm: { $rows ->
    [one] yksi rivi
   *[other] { $rows } riviä
} ja { $columns ->
    [one] yksi sarake
   *[other] { $columns } saraketta
}, yhteensä { $sheets ->
    [one] yksi { $paper }-arkki
   *[other] { $sheets } { $paper }-arkkia
}. Tulosta arkit todellisessa koossa (100 %). Leikkaa kustakin arkista vasen reuna ja yläreuna kulmamerkkejä myöten ja liimaa arkki edellisen reunan päälle pisteviivaan asti.
chart-poster-sheet = Arkki { $sheet }: rivi { $row }/{ $rows }, sarake { $column }/{ $columns }
