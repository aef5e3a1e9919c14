# A chart that came back: the page where a file that somebody has changed is read, and what of it was not understood.

returned-title = A chart that came back
returned-menu = An edited chart back again: what it proposes (PPTX, DRAWIO)
returned-menu-do = Read a chart
returned-lead = When somebody has changed a structure chart that was saved here, in PowerPoint or draw.io, read the file here. You see as a list what it proposes: new names, moves under another head, removals and additions. A move is read from the connector, not from where the box stands: a box that was only dragged elsewhere is not noticed.
returned-choose = The file that came back
returned-another = Read another file
returned-show = Show the proposals
returned-about = A PPTX or DRAWIO file of at most { $megabytes } megabytes. The model is not changed, and the server keeps no copy of the file.
returned-the-file = The file
returned-nothing-done = Nothing was changed in the model, and the server keeps no copy of the file.
returned-open = { $count ->
    [one] One change that the model allows
   *[other] { $count } changes that the model allows
}
returned-hindered = { $count ->
    [one] One change that cannot be made
   *[other] { $count } changes that cannot be made
}
returned-done = { $count ->
    [one] One change that the model has already
   *[other] { $count } changes that the model has already
}
returned-not-read = What could not be read in the file
returned-passed = Page { $page }: the words “{ $text }” were taken for no body. If they name one, join them by a line to the body above.
returned-passed-line = Page { $page }: a line is not tied to a box at both ends, so it says nothing.
returned-more = { $count } more
returned-how = How to make the changes
returned-how-open = Whoever keeps the model makes the changes on the machine where the model is, by this command. All of them are made at once, or none.
returned-how-hindered = All changes are made at once, or none. So first take away what stands in the way: correct the chart or the model. Then whoever keeps the model makes the changes on the machine where the model is, by this command.
returned-list-csv = Save the list (CSV)
returned-list-json = Save the list for programs (JSON)
returned-column-number = No.
returned-column-proposal = Proposal
returned-column-hindrance = What stands in the way
returned-column-id = Id of the body
returned-refused = The file cannot be read back
returned-too-large = At most { $megabytes } megabytes of a file are read. Remove large pictures from the deck, or read the file on your own machine by graphmodel returned.
returned-check = What was found and what to do is said above. Check that
returned-check-drawn = the file is a structure chart that was saved here or by graphmodel chart
returned-check-ending = the file was saved as .pptx or .drawio
returned-check-password = the file has no password
returned-check-pasted = the changes were made in the file that was saved here, and its boxes were not moved to a new deck.
