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

web-save = Tallenna tai lähetä
web-save-do = Tallenna
web-saving = Piirretään tiedostoa { $file }…
web-saved = Valmis: { $file } on selaimen latauksissa.
web-save-failed = Tiedostoa ei voitu tehdä.
web-save-silent = Palvelin ei vastannut. Yritä hetken päästä uudelleen.
web-download-pdf = PDF tulostettavaksi tai lähetettäväksi
web-download-poster = Juliste toimistotulostimella (PDF)
web-download-png = Kuva esitykseen tai tekstiin (PNG)
web-download-pptx = Diaesitys, jota voi muokata (PPTX)
web-download-drawio = Kaavio draw.io-ohjelmaan (DRAWIO)
web-download-xlsx = Taulukko Exceliin ja Visioon (XLSX)
web-paper = Paperi
web-sheets = Arkit
web-poster-size = Julisteen koko
web-as-picture = kuvan mukaan
web-pixels = Kuvapisteet
web-transparent = läpinäkyvä tausta
web-dark = tumma
