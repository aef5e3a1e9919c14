# Facts as sentences. One: the whole sentence; several: a heading above the links.

fact-itself = { $label ->
    [model] The model rests on this source.
    [norm] The source sets this norm.
    [step] The source describes this step.
    [claim] The claim of completeness rests on the source.
    [source] The source speaks of itself.
    [remark] The remark rests on the source.
   *[other] The source mentions this { $kind }.
}
fact-aliases = Also written: { $word }.
fact-begin = Begins { $word }.
fact-end = Ends { $word }.
fact-last-day = The last day is { $word }.
fact-starts-when = Begins when: { $word }.
fact-ends-when = Ends when: { $word }.
fact-as-of = The model describes the situation as of { $word }.
fact-model-branched-from = The model branches from the model { $word }.
fact-task-several-organisers = The law gives the task to several organisers.
fact-waiver-norm = Concerns the norm or provision { $word }.
fact-model-kind = The kind of model is { $word }.
fact-source-kind = The kind of source is { $word }.
fact-source-date = The source is dated { $word }.
fact-url = The address is { $word }.
fact-complete = { $value ->
    [true] The source is available in full.
   *[other] The source is not available in full.
}
fact-body-kind = The kind of body is { $word }.
fact-existence = { $value ->
    [existing] The body exists.
    [proposed] The body is proposed.
    [planned] The body is planned.
    [ended] The body no longer exists.
   *[other] It is not stated whether the body exists.
}
fact-identified = The source does not say which body this is.
fact-plural = The name stands for several.
fact-count = There are { $word } of them.
fact-side = { $value ->
    [organising] Belongs to the organising side.
    [producing] Belongs to the producing side.
   *[other] Belongs to both the organising and the producing side.
}
fact-legal-form = The legal form is { $word }.
fact-statutory-role = The statutory role is { $word }.
fact-composition = { $value ->
    [full] All members are listed.
    [partial] Some of the members are listed.
   *[other] It is not stated who the members are.
}
fact-deputies = { $value ->
    [personal] The members have personal deputies.
    [pool] The deputies are shared.
    [none] There are no deputies.
   *[other] Deputies are not stated.
}
fact-stated-count = According to the source the number is { $word }.
fact-absent = According to the source there is none: { $word }.
fact-disclosure = { $value ->
    [office_holder] The name is shown because the person holds an office.
    [official] The name is shown because the person is an official.
    [staff_representative] The name is shown because the person represents the staff.
   *[other] The name is not shown to others because this is a private person.
}
fact-role = { $value ->
    [not_stated] The role is not stated.
   *[other] The role is { $word }.
}
fact-category = The seat is filled from the group: { $word }.
fact-occupancy = { $value ->
    [held] The seat is filled.
    [vacant] The seat is vacant.
    [unnamed] The seat is filled, but the name is not stated.
   *[other] It is not stated who holds the seat.
}
fact-deputy = { $value ->
    [named] The deputy is named.
    [unnamed] There is a deputy, but the name is not stated.
    [none] There is no deputy.
   *[other] A deputy is not stated.
}
fact-attends = { $value ->
    [right] The seat gives the right to attend.
   *[other] The seat carries a duty to attend.
}
fact-basis = { $value ->
    [statutory] The duty is statutory.
    [organiser_function] The duty is a function of the organiser.
   *[other] The duty was assigned to this preparation.
}
fact-sector = The sector is { $word }.
fact-organiser-kind = Responsible for organising: { $word }.
fact-producer-kinds = Possible ways of producing: { $word }.
fact-authority-task = The duty involves the exercise of public authority.
fact-task-status = { $value ->
    [tentative] The duty is tentative.
    [guideline] The duty is a guideline.
   *[other] The duty is adopted.
}
fact-condition = Condition: { $word }.
fact-act = The number of the act is { $value }.
fact-provision-applies-from = Applies from { $word }.
fact-provision-applies-to = Applies until { $word }.
fact-in-force-from = The present wording is in force from { $word }.
fact-provision-status = { $value ->
    [in_force] The provision is in force.
    [bill] The provision is in a bill.
   *[other] The provision has lapsed.
}
fact-cross-cutting = The package cuts across the others.
fact-interface-status = { $value ->
    [proposed] The interface is proposed.
    [agreed] The interface is agreed.
    [ended] The interface has ended.
   *[other] It is not stated whether the interface is agreed.
}
fact-review-by = To be reviewed by { $word }.
fact-matter-kind = { $value ->
    [substance] This is a matter of substance.
   *[other] This is a matter of procedure.
}
fact-step-number = The step's number in the source is { $value }.
fact-actions = In this step the body { $word }.
fact-finality = { $value ->
    [none] The step is not a decision.
    [guideline] The step is a guideline.
    [preliminary] The decision is preliminary.
   *[other] The decision is final.
}
fact-step-status = { $value ->
    [planned] The step is planned.
    [made] The step has been taken.
    [not_stated] Whether the step is planned or made is not stated.
   *[other] The matter was returned.
}
fact-step-date = The date is { $word }.
fact-optional = The step is taken only if needed.
fact-join = { $value ->
    [any] It is enough that one step before it has been taken.
   *[other] All steps before it must have been taken.
}
fact-due = Due { $word }.
fact-due-event = Due at: { $word }.
fact-deliverable-status = { $value ->
    [open] The deliverable is still to be made.
    [draft] There is a draft.
    [delivered] The deliverable has been handed over.
   *[other] It is not stated whether the deliverable is ready.
}
fact-check = The norm is about: { $word }.
fact-min = The minimum is { $word }.
fact-max = The maximum is { $word }.
fact-values = Required: { $word }.
fact-counts-roles = Counted: { $word }.
fact-may-count = By one reading also counted: { $word }.
fact-strength = { $value ->
    [law] The norm rests on law.
    [decision] The norm rests on a decision.
    [guideline] The norm was given as a guideline.
    [instruction] The norm was given as an instruction.
    [proposal] The norm is proposed.
   *[other] The norm was set as an aim.
}
fact-what = The model is complete as to: { $word }.
fact-remark-kind = The kind of remark is { $word }.
fact-text = Remark by the author of the model: { $word }
fact-by = Written by: { $word }.
fact-until = Valid until { $word }.
fact-open-ended = In force until further notice.
fact-population = The population is { $word }.
fact-bilingual = The area is bilingual.
fact-sami-homeland = Municipalities of the Sámi homeland belong to the area.
fact-personnel-matters = The body mainly handles personnel matters.
fact-post = The seat is a post: its holder is employed.
fact-for-year = Concerns the year { $value }.
fact-in-force-until = The last day in force is { $word }.
fact-agreement-kind = The kind of agreement is { $word }.
fact-signed = Signed { $word }.
fact-by-government = The Government has decided in place of an agreement.
fact-modality = The nature of the provision is { $word }.
fact-gives-to = The provision gives the decision to: { $word }.
fact-waiver-rule = Concerns the rule { $value }.
fact-because = The reason: { $word }

link-covers = { $count ->
    [one] The model covers the duty { $thing }.
   *[other] Duties that the model covers:
}
link-covers-back = { $count ->
    [one] Covered by the model { $thing }.
   *[other] Covered by the models:
}
link-in-strand = { $count ->
    [one] Belongs to the strand { $thing }.
   *[other] Belongs to the strands:
}
link-in-strand-back = { $count ->
    [one] { $thing } belongs to this strand.
   *[other] Bodies of this strand:
}
link-leads = { $count ->
    [one] Leads the strand { $thing }.
   *[other] Leads the strands:
}
link-leads-back = { $count ->
    [one] { $thing } leads this strand.
   *[other] Led by:
}
link-part-of = { $count ->
    [one] The body above is { $thing }.
   *[other] Bodies above:
}
link-part-of-back = { $count ->
    [one] { $thing } is part of this.
   *[other] Bodies that are part of this:
}
link-succeeds = { $count ->
    [one] The body before was { $thing }.
   *[other] Bodies before:
}
link-succeeds-back = { $count ->
    [one] The body after is { $thing }.
   *[other] Bodies after:
}
link-set-up-by = { $count ->
    [one] Set up by { $thing }.
   *[other] Set up by:
}
link-set-up-by-back = { $count ->
    [one] Has set up { $thing }.
   *[other] Has set up:
}
link-steers = { $count ->
    [one] Steers { $thing }.
   *[other] Steers:
}
link-steers-back = { $count ->
    [one] Steered by { $thing }.
   *[other] Steered by:
}
link-consults = { $count ->
    [one] Consults { $thing }.
   *[other] Consults:
}
link-consults-back = { $count ->
    [one] Consulted by { $thing }.
   *[other] Consulted by:
}
link-possibly-same-as = { $count ->
    [one] May be the same as { $thing }.
   *[other] May be the same as one of these:
}
link-possibly-same-as-back = { $count ->
    [one] May be the same as { $thing }.
   *[other] May be the same as one of these:
}
link-seat-in = { $count ->
    [one] The seat is in { $thing }.
   *[other] The seat is in:
}
link-seat-in-back = { $count ->
    [one] There is one seat here: { $thing }.
   *[other] Seats ({ $count }):
}
link-holds = { $count ->
    [one] Holds the seat: { $thing }.
   *[other] Holds the seats:
}
link-holds-back = { $count ->
    [one] { $thing } holds the seat.
   *[other] Who holds or has held the seat:
}
link-ex-officio = { $count ->
    [one] Whoever holds { $thing } sits here.
   *[other] Whoever holds one of these sits here:
}
link-ex-officio-back = { $count ->
    [one] Whoever holds this seat also sits as { $thing }.
   *[other] Whoever holds this seat also sits as:
}
link-represents = { $count ->
    [one] Represents { $thing }.
   *[other] Represents:
}
link-represents-back = { $count ->
    [one] Represented by { $thing }.
   *[other] Represented by:
}
link-deputy-for = { $count ->
    [one] Deputy for { $thing }.
   *[other] Deputy for:
}
link-deputy-for-back = { $count ->
    [one] The deputy is { $thing }.
   *[other] Deputies:
}
link-based-on = { $count ->
    [one] Based on the provision { $thing }.
   *[other] Based on the provisions:
}
link-based-on-back = { $count ->
    [one] { $thing } is based on this.
   *[other] Based on this:
}
link-corresponds-to = { $count ->
    [one] Corresponds in law to { $thing }.
   *[other] Corresponds in law to:
}
link-corresponds-to-back = { $count ->
    [one] Its counterpart is { $thing }.
   *[other] Its counterparts:
}
link-in-package = { $count ->
    [one] Belongs to the service package { $thing }.
   *[other] Belongs to the service packages:
}
link-in-package-back = { $count ->
    [one] The package contains the duty { $thing }.
   *[other] Duties of the package:
}
link-organises = { $count ->
    [one] Organises the duty { $thing }.
   *[other] Organises { $count } duties:
}
link-organises-back = { $count ->
    [one] The organiser is { $thing }.
   *[other] Organisers:
}
link-produces = { $count ->
    [one] Produces { $thing }.
   *[other] Produces:
}
link-produces-back = { $count ->
    [one] The producer is { $thing }.
   *[other] Producers:
}
link-responsible-for = { $count ->
    [one] Responsible for the duty { $thing }.
   *[other] Responsible for { $count } duties:
}
link-responsible-for-back = { $count ->
    [one] { $thing } is responsible.
   *[other] { $count } are responsible:
}
link-owns = { $count ->
    [one] Owns the interface { $thing }.
   *[other] Owns the interfaces:
}
link-owns-back = { $count ->
    [one] The owner is { $thing }.
   *[other] Owners:
}
link-between = { $count ->
    [one] One side is { $thing }.
   *[other] The sides are:
}
link-between-back = { $count ->
    [one] Meets others at the interface { $thing }.
   *[other] Meets others at the interfaces:
}
link-reviews = { $count ->
    [one] Reviews the service package { $thing }.
   *[other] Reviews the service packages:
}
link-reviews-back = { $count ->
    [one] Reviewed by { $thing }.
   *[other] Reviewed by:
}
link-step-of = { $count ->
    [one] A step of the matter { $thing }.
   *[other] A step of the matters:
}
link-step-of-back = { $count ->
    [one] The matter has one step: { $thing }.
   *[other] The matter has { $count } steps:
}
link-after = { $count ->
    [one] The step before is { $thing }.
   *[other] Steps before:
}
link-after-back = { $count ->
    [one] The next step is { $thing }.
   *[other] Next steps:
}
link-concerns = { $count ->
    [one] Concerns { $thing }.
   *[other] Concerns:
}
link-concerns-back = { $count ->
    [one] The step { $thing } concerns this.
   *[other] Steps that concern this:
}
link-takes-into-account = { $count ->
    [one] Takes into account the matter { $thing }.
   *[other] Takes into account:
}
link-takes-into-account-back = { $count ->
    [one] Taken into account in the step { $thing }.
   *[other] Taken into account in the steps:
}
link-taken-by = { $count ->
    [one] { $thing } takes the step.
   *[other] Who takes the step:
}
link-taken-by-back = { $count ->
    [one] Takes the step { $thing }.
   *[other] Takes { $count } steps:
}
link-addressed-to = { $count ->
    [one] Addressed to { $thing }.
   *[other] Addressed to:
}
link-addressed-to-back = { $count ->
    [one] The step { $thing } is addressed to this.
   *[other] Steps addressed to this:
}
link-may-decide = { $count ->
    [one] May decide the matter { $thing }.
   *[other] May decide the matters:
}
link-may-decide-back = { $count ->
    [one] { $thing } may decide.
   *[other] Who may decide:
}
link-due-from = { $count ->
    [one] Due from { $thing }.
   *[other] Due from:
}
link-due-from-back = { $count ->
    [one] Owes { $thing }.
   *[other] Owes:
}
link-due-to = { $count ->
    [one] Due to { $thing }.
   *[other] Due to:
}
link-due-to-back = { $count ->
    [one] Receives { $thing }.
   *[other] Receives:
}
link-applies-to = { $count ->
    [one] Applies to { $thing }.
   *[other] Applies to:
}
link-applies-to-back = { $count ->
    [one] The norm { $thing } applies.
   *[other] Norms that apply:
}
link-superseded-by = { $count ->
    [one] Superseded by the step { $thing }.
   *[other] Superseded by the steps:
}
link-superseded-by-back = { $count ->
    [one] Supersedes the norm { $thing }.
   *[other] Supersedes the norms:
}
link-about = { $count ->
    [one] About { $thing }.
   *[other] About:
}
link-about-back = { $count ->
    [one] Remark on this: { $thing }.
   *[other] Remarks on this:
}
link-member-of = { $count ->
    [one] Belongs to { $thing }.
   *[other] Belongs to:
}
link-member-of-back = { $count ->
    [one] { $thing } belongs here.
   *[other] Members:
}
link-controls = { $count ->
    [one] Controls { $thing }.
   *[other] Controls:
}
link-controls-back = { $count ->
    [one] Controlled by { $thing }.
   *[other] Controlled by:
}
link-proposed-by = { $count ->
    [one] Proposed by { $thing }.
   *[other] Proposed by:
}
link-proposed-by-back = { $count ->
    [one] Has proposed for the seat { $thing }.
   *[other] Has proposed for the seats:
}
link-answers-to = { $count ->
    [one] Answers directly to { $thing }.
   *[other] Answers directly to:
}
link-answers-to-back = { $count ->
    [one] { $thing } answers directly to this.
   *[other] Posts that answer directly to this:
}
link-governs = { $count ->
    [one] Governs how { $thing } is produced.
   *[other] Governs how these duties are produced:
}
link-governs-back = { $count ->
    [one] Its production is governed by { $thing }.
   *[other] Its production is governed by:
}
link-supervises = { $count ->
    [one] Supervises the production of { $thing }.
   *[other] Supervises the production of:
}
link-supervises-back = { $count ->
    [one] Its production is supervised by { $thing }.
   *[other] Its production is supervised by:
}
link-party-to = { $count ->
    [one] Party to the agreement { $thing }.
   *[other] Party to the agreements:
}
link-party-to-back = { $count ->
    [one] A party is { $thing }.
   *[other] Parties:
}
link-made-by = { $count ->
    [one] Made by { $thing }.
   *[other] Made by:
}
link-made-by-back = { $count ->
    [one] Has made the agreement { $thing }.
   *[other] Has made the agreements:
}
link-approved-by = { $count ->
    [one] Approved by { $thing }.
   *[other] Approved by:
}
link-approved-by-back = { $count ->
    [one] Has approved the agreement { $thing }.
   *[other] Has approved the agreements:
}
link-divides = { $count ->
    [one] Divides the duty { $thing }.
   *[other] Divides the duties:
}
link-divides-back = { $count ->
    [one] Divided by the agreement { $thing }.
   *[other] Divided by the agreements:
}

fact-alternative = one of the alternatives; which one is not clear
fact-note-joint = joint
fact-note-private = private
fact-note-mode = mode: { $word }
fact-note-share = responsibility: { $word }
fact-note-viewpoint = viewpoint: { $word }
fact-note-side = side: { $word }
fact-note-status = status: { $word }
fact-note-finality = finality: { $word }
fact-note-allowed-by = allowed by: { $word }
fact-note-taken-over = contract taken over from a municipality or joint authority
fact-note-begin = from { $word }
fact-note-end = end: { $word }
fact-note-last-day = until { $word }
fact-note-delegated-by = passed on by: { $by }
fact-note-starts-when = begins when: { $word }
fact-note-ends-when = ends when: { $word }

silent-parent = The body above is not stated.
silent-seats = Members are not stated.
silent-holder = It is not stated who holds the seat.
silent-deputy = A deputy is not stated.
silent-body = It is not stated in which body the seat is.
silent-organiser = The organiser is not stated.
silent-responsible = Who is responsible is not stated.
silent-taker = It is not stated who takes the step.
silent-date = A date is not stated.
silent-steps = Steps are not stated.
silent-may-decide = It is not stated who may decide the matter.
silent-due-from = It is not stated from whom it is due.
silent-due = A due date is not stated.
fact-stated-value = Value taken from the source ({ $property }): { $word }.
