# Texts of the pages.

web-skip = Skip to the content
web-nav = Main menu
web-languages = Language
web-crumbs = You are here
web-models = Models
web-rules = Rules
web-search = Search
web-search-label = Search for names in all models
web-search-placeholder = Body, person, duty, section

web-models-lead = Each model tells what its documents say of bodies, duties and decision paths, and what they leave unsaid.
web-kind-region = region
web-kind-scenario = scenario
web-kind-catalogue = catalogue of duties
web-as-of = as of { $date }
web-sources-count = { $count ->
    [one] source
   *[other] sources
}
web-no-sources = sources are not stated
web-nothing-judged = No rule applies to this model.
web-no-models = There are no models yet. Load the first one with the command:

web-milder = deviates or left open
web-head-holds = ✓ in order
web-head-fails = ✕ ▲ lacking or open
web-head-unsaid = ? cannot be said
web-in-order = in order
web-lacking = lacking
web-open = deviating or open
web-named-for = Each rule is named for the shortcoming it looks for: “in order” means that there is no such shortcoming.
web-named-for-one = The rule is named for the shortcoming it looks for: “in order” means that there is no such shortcoming.
web-rule-broken = The rule “{ $rule }” could not be judged, as its file is faulty. The counts are those of the other rules.
web-how-counted = How these are counted
web-how-counted-long = Each rule judges what it applies to and gives one of three answers.
web-silence = Most rules ask how things are: where the document does not tell, the answer is “? cannot be said”. A few ask whether a thing is recorded: where it is not, the answer is “▲ left open”.
web-all-rules = All rules and counts
web-findings = Findings
web-no-findings = Everything that the rules judge holds.
web-no-findings-here = No findings.
web-no-findings-by-law = All that is judged by this provision is in order.
web-nothing-by-law = No model has anything to judge by this provision.
web-show-all = Show all { $count }
web-rule = Rule

web-has-body = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
web-has-seat = { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}
web-has-person = { $count ->
    [one] { $count } person
   *[other] { $count } persons
}
web-has-task = { $count ->
    [one] { $count } duty
   *[other] { $count } duties
}
web-has-matter = { $count ->
    [one] { $count } matter
   *[other] { $count } matters
}
web-has-provision = { $count ->
    [one] { $count } provision
   *[other] { $count } provisions
}
web-has-covered = { $count ->
    [one] { $count } duty in scope
   *[other] { $count } duties in scope
}
web-about-model = about the model itself

web-tabs = Views of the model
web-no-path = The documents tell the decision path of no matter, so the model has no tab “Decision path”.
web-tab-structure = Structure
web-tab-path = Decision path
web-tab-split = Organiser and producer
web-tab-interfaces = Interfaces
web-tab-coverage = Coverage
web-tab-members = Members
web-tab-duties = Duties
web-tab-trace = From law to person
web-tab-views = Questions
web-tab-sources = Sources
web-tab-rules = Rules and counts
web-choose-matter = Matter
web-choose-package = Service package
web-choose-package-all = All packages
web-choose-sector = Sector
web-choose-sector-all = All sectors
web-choose-overlay = Mark in the picture
web-choose-overlay-all = No extra marks
web-choose-since = Compare with the day
web-choose-body = Body
web-choose-body-all = Choose a body
web-choose-person = Person
web-choose-person-all = Choose a person
web-show = Show
web-zoom-in = Zoom in
web-zoom-out = Zoom out
web-fit = Fit the window
web-canvas-search = Find in the picture
web-canvas-waiting = The picture is being fetched.
web-canvas-none = Nothing in the picture has this name.
web-canvas-locate = Show in the picture
web-canvas-move = Move the picture
web-canvas-left = Move left
web-canvas-right = Move right
web-canvas-up = Move up
web-canvas-down = Move down
web-canvas-open = Open the page
web-canvas-keys = The arrow keys go from one body to another; Shift and an arrow key move the picture. The keys + and − change its size, 0 shows all of it, Enter opens the page of the chosen body, and Esc clears the choice. The wheel changes the size while the picture has the focus.
web-download-html = Picture to move about in (HTML), can be mailed
web-download-svg = Picture (SVG)
web-download-json = The picture as data for programs (JSON)
web-download-csv = Download for a spreadsheet (CSV)
web-same-as-text = The same as text
web-show-query = Show the query
web-query-about = The query { $name } can be pasted as it is into the graph database's own tool.
web-all-views = All questions
web-views-lead = Questions that the model answers with a table.
web-no-views = There are no questions here yet.
web-no-rows = No rows: the model has nothing on this.
web-id = id: { $id }
web-no-rows-short = no rows
web-silent-columns = Not stated in any row: { $columns }.
web-findings-here = On this matter
web-findings-elsewhere = Elsewhere in the model
web-no-findings-of-matter = No findings on the steps and bodies of this matter.
web-filter = Filter rows
web-rows-name = Filter by name
web-rows-before = Previous rows
web-rows-next = Next rows
web-rows-whole = The whole table as a file:
web-sources-lead = The documents that the model's facts rest on. A source's page shows line by line what the model takes from it.
web-undated = date not stated
web-passages-count = { $count ->
    [one] { $count } quotation
   *[other] { $count } quotations
}
web-facts-count = { $count ->
    [one] { $count } fact
   *[other] { $count } facts
}
web-facts-about = { $count } facts about { $things } things
web-no-text = the text is not at hand
web-no-text-long = The text of the source is not at hand. Below are the quotations taken from it.

web-line = line { $line }
web-lines = lines { $line }
web-in-source = in the source
web-source = source
web-states-value = states: { $value }
web-facts = What is known
web-name-missing = the name is not stated in English
web-in-pictures = In the pictures
web-path-of = Decision path: { $matter }
web-about-source = about the source itself
web-source-lead = A marked passage is a quotation on which a fact of the model rests. Beside it stands what was taken from it.
web-quotations = Quotations
web-without-place = Quotations whose place is not stated
web-and-others = { $count ->
    [one] and { $count } other
   *[other] and { $count } others
}

web-rules-not-here = { $count ->
    [one] One rule that concerns nothing in this model
   *[other] { $count } rules that concern nothing in this model
}
web-rules-lead = The rules by which the models are judged. Each says what it asks, why and on what basis.
web-no-rules = There are no rules.
web-by-model = By model
web-no-subjects = The rule applies to nothing in this model.
web-none = None.
web-about-rule = About the rule
web-judges = What the rule asks
web-judges-structure = How things are. Where the document does not tell, the answer is “? cannot be said”.
web-judges-record = Whether a thing is recorded. Where it is not, the answer is “▲ left open”.
web-severity = Severity
web-basis = Basis
web-no-basis = a basis is not stated
web-fix = How to mend it

web-search-title = Search: { $query }
web-search-lead = Write a name or its beginning. Capitals and the dots of å, ä and ö make no difference.
web-search-none = Nothing was found. Try a shorter beginning or another spelling.
web-search-count = { $count ->
    [one] { $count } thing found
   *[other] { $count } things found
}
web-also-written = also written “{ $text }”

web-to-models = All models
web-to-search = Search
web-problem-not-found = Not found
web-problem-not-found-do = Check the address, or search by name. The model may have been removed or renamed.
web-problem-method-not-allowed = This cannot be done here
web-problem-method-not-allowed-do = Pages and interface are for reading only. Use the method GET.
web-problem-unknown-host = The server does not answer under this name
web-problem-unknown-host-do = Open the service under the name that whoever runs it has given. On your own machine it is http://127.0.0.1. Whoever runs it adds a name by graphmodel serve --name.
web-problem-invalid-request = The request is not valid
web-problem-invalid-request-do = Check the part of the address after the question mark.
web-problem-usage = A value in the request is not valid
web-problem-usage-do = Check the day (for example 2018-01-31) and the other values in the address.
web-problem-input = The request is not valid
web-problem-input-do = Mend what is named below and try again.
web-problem-too-large = The file is too large
web-problem-too-large-do = Send a smaller file. The largest size is said below.
web-problem-conflict = What the store holds forbids this
web-problem-conflict-do = First change what is named below.
web-problem-query-file = A query file is broken
web-problem-query-file-do = Whoever runs the service has to mend the file named below.
web-problem-query-timeout = The answer took too long
web-problem-query-timeout-do = Try again in a while.
web-problem-store = The store cannot be reached
web-problem-store-do = Try again in a while. If this goes on, tell whoever runs the service.
web-problem-internal = Something went wrong
web-problem-internal-do = Try again. If this goes on, tell whoever runs the service what you did.

web-of-body = { $total ->
    [one] { $count } of { $of } body
   *[other] { $count } of { $of } bodies
}
web-of-seat = { $total ->
    [one] { $count } of { $of } seat
   *[other] { $count } of { $of } seats
}
web-of-person = { $total ->
    [one] { $count } of { $of } person
   *[other] { $count } of { $of } persons
}
web-of-task = { $total ->
    [one] { $count } of { $of } duty
   *[other] { $count } of { $of } duties
}
web-of-matter = { $total ->
    [one] { $count } of { $of } matter
   *[other] { $count } of { $of } matters
}
web-of-step = { $total ->
    [one] { $count } of { $of } step
   *[other] { $count } of { $of } steps
}
web-of-norm = { $total ->
    [one] { $count } of { $of } norm
   *[other] { $count } of { $of } norms
}
web-of-strand = { $total ->
    [one] { $count } of { $of } strand
   *[other] { $count } of { $of } strands
}
web-of-servicepackage = { $total ->
    [one] { $count } of { $of } service package
   *[other] { $count } of { $of } service packages
}
web-of-interface = { $total ->
    [one] { $count } of { $of } interface
   *[other] { $count } of { $of } interfaces
}
web-of-deliverable = { $total ->
    [one] { $count } of { $of } deliverable
   *[other] { $count } of { $of } deliverables
}
web-of-thing = { $total ->
    [one] { $count } of { $of } thing
   *[other] { $count } of { $of } things
}
web-rests-on = { $count ->
    [one] The provision on which the rule rests
   *[other] The provisions on which the rule rests
}
web-rules-on-it = Rules that rest on this provision
web-binds = Binds
web-from-day = from { $day }
web-law-aids = Conditions and exceptions (reading aid)
web-aid-who = Whom it concerns
web-aid-conditions = Conditions
web-aid-exceptions = Exceptions
web-aid-note = Note
