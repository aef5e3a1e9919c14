# What a picture of a stored model says in its boxes.

chart-members = { $count ->
    [one] { $count } ledamot
   *[other] { $count } ledamöter
}
chart-count-not-stated = antalet anges inte
chart-count = { $count } st.
