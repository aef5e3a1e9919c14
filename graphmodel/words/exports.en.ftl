# Pictures as files: on paper, as a poster, in pixels.

chart-alt-table = The same stands after the picture as a table of { $rows ->
    [one] one row
   *[other] { $rows } rows
}.
chart-alt-part = { $title }, part { $number } of { $count }
chart-alt-sheet = { $title }, sheet { $sheet }
chart-sign-lacking = { $sign } is a sign that the typeface does not have.
chart-poster-how = The poster is { $wide } × { $tall } cm: { $rows ->
    [one] one row
   *[other] { $rows } rows
} and { $columns ->
    [one] one column
   *[other] { $columns } columns
}, { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
} of { $paper } in all. Print the sheets at their real size (100 %). Cut the left and the upper edge off each sheet along the corner marks and glue it onto the edge of the sheet before, up to the dotted marks.
chart-poster-sheet = Sheet { $sheet }: row { $row } of { $rows }, column { $column } of { $columns }

web-save = Save or send
web-save-do = Save
web-saving = Drawing the file { $file }…
web-saved = Done: { $file } is among the browser’s downloads.
web-save-failed = The file could not be made.
web-save-silent = The server did not answer. Try again in a moment.
web-download-pdf = PDF to print or to mail
web-download-poster = Poster from an office printer (PDF)
web-download-png = Picture for slides or text (PNG)
web-download-pptx = Slides that can be edited (PPTX)
web-download-drawio = Diagram for draw.io (DRAWIO)
web-download-xlsx = Table for Excel and Visio (XLSX)
web-paper = Paper
web-sheets = Sheets
web-poster-size = Size of the poster
web-as-picture = as the picture needs
web-pixels = Pixels
web-transparent = transparent background
web-dark = dark
