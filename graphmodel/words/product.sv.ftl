not-stated = anges inte
yes = ja
no = nej
private-person = privatperson
label-step = skede
word-member = ledamot
