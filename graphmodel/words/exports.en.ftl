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
