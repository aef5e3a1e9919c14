# What a picture of a stored model says in its boxes.

chart-members = { $count ->
    [one] { $count } jäsen
   *[other] { $count } jäsentä
}
chart-staff = { $count ->
    [one] { $count } henkilöstön edustaja
   *[other] { $count } henkilöstön edustajaa
}
chart-count-not-stated = lukumäärää ei mainita
chart-count = { $count } kpl
