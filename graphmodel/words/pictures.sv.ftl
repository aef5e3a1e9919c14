# What a picture of a stored model says in its boxes.

chart-members = { $count ->
    [one] { $count } ledamot
   *[other] { $count } ledamöter
}
chart-staff = { $count ->
    [one] { $count } personalföreträdare
   *[other] { $count } personalföreträdare
}
chart-count-not-stated = antalet anges inte
chart-count = { $count } st.
