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

web-save = Spara eller skicka
web-save-do = Spara
web-saving = Filen { $file } ritas…
web-saved = Klart: { $file } finns bland webbläsarens nedladdningar.
web-save-failed = Filen kunde inte göras.
web-save-silent = Servern svarade inte. Försök igen om en stund.
web-download-pdf = PDF för utskrift eller e-post
web-download-poster = Affisch med kontorsskrivare (PDF)
web-download-png = Bild för presentation eller text (PNG)
web-download-pptx = Presentation som kan redigeras (PPTX)
web-download-drawio = Diagram för programmet draw.io (DRAWIO)
web-download-xlsx = Tabell för Excel och Visio (XLSX)
web-paper = Papper
web-sheets = Ark
web-poster-size = Affischens storlek
web-as-picture = enligt bilden
web-pixels = Bildpunkter
web-transparent = genomskinlig bakgrund
web-dark = mörk
