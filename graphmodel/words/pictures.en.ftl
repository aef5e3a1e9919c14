# What a picture of a stored model says in its boxes.

chart-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
chart-staff = { $count ->
    [one] { $count } staff representative
   *[other] { $count } staff representatives
}
chart-count-not-stated = number not stated
chart-count = { $count } in number
