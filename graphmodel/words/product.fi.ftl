not-stated = ei mainita
yes = kyllä
no = ei
private-person = yksityishenkilö
label-step = vaihe
word-member = jäsen
