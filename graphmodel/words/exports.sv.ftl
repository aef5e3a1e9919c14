# Bilder som filer: på papper, som affisch, i bildpunkter.

chart-alt-table = Samma uppgifter står efter bilden i en tabell med { $rows ->
    [one] en rad
   *[other] { $rows } rader
}.
chart-alt-part = { $title }, del { $number }/{ $count }
chart-alt-sheet = { $title }, ark { $sheet }
chart-sign-lacking = { $sign } är ett tecken som saknas i typsnittet.
chart-poster-how = Affischen är { $wide } × { $tall } cm: { $rows ->
    [one] en rad
   *[other] { $rows } rader
} och { $columns ->
    [one] en spalt
   *[other] { $columns } spalter
}, sammanlagt { $sheets ->
    [one] ett { $paper }-ark
   *[other] { $sheets } { $paper }-ark
}. Skriv ut arken i verklig storlek (100 %). Skär av vänster kant och överkanten på varje ark vid hörnmärkena och limma arket på det föregående arkets kant, fram till de prickade märkena.
chart-poster-sheet = Ark { $sheet }: rad { $row }/{ $rows }, spalt { $column }/{ $columns }
