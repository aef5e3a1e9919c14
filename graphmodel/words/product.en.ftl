not-stated = not stated
yes = yes
no = no
private-person = private person
label-step = step
word-member = member
