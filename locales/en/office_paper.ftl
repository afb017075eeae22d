### Copy and print: the dialog, and the texts and pages that are taken away.

papers-forms = What to take along
# $form (String) - letter, ticket, markdown, brief or handout
papers-form = { $form ->
    [letter] Letter
    [ticket] Ticket note
    [markdown] Markdown
    [brief] Brief
   *[handout] Handout
}
# What it is for.
# $form (String) - letter, ticket, markdown, brief or handout
papers-says = { $form ->
    [letter] The words to the customer, as they will be sent.
    [ticket] For the help desk: the facts as codes, what was advised and chosen, limits, approval, dates, forecast.
    [markdown] All of it, for a wiki or a report: facts, forecast, options, plan, letter, reasons, sources.
    [brief] One page for whoever acts on it: what to do, the forecast, the plan, the letter in short.
   *[handout] Two pages for a team or a workshop: facts, options, plan, the whole letter, reasons, sources.
}
papers-private = Without personal data
papers-private-says = Names, numbers and ways to reach people become blanks; what was written in free words is left out.
papers-copy-plain = Copy as plain text
papers-copy-rich = Copy with paragraphs
# How the sheet reaches the printer, or a file.
papers-print-says = Fits A4 and Letter. To get a PDF, choose “Save as PDF” as the printer.
# What stands below is what is copied or printed.
papers-preview = Preview
papers-own-out = The letter in your own words is left out: it may name people.

paper-ticket = Service failure: note from Amends
paper-handout = Amends: handout on a service failure
# A name and its value in a line of plain text.
# $name (String) - the name
# $value (String) - the value
paper-line = { $name }: { $value }
paper-case = Case
# Facts by their machine names.
paper-codes = Reason codes
paper-chosen = Chosen in its place
paper-limit = Own limit
# $print (String) - sixteen digits and letters
paper-fingerprint = Fingerprint of the model: { $print }.
paper-facts = What happened
paper-do = What to do
paper-story = In the manager’s words
paper-not = What it is not
paper-sources = Sources
# A step of the plan in plain text.
# $when (String) - "now", "within half an hour", "by Monday 7 December"
# $what (String) - the step
# $who (String) - who does it
paper-step = - { $when }: { $what } ({ $who })
# What belongs to the step above it.
# $note (String) - what waits for approval, or whose approval
paper-note = { "  " }{ $note }
paper-letter-short = Shortened. The whole letter stands in the handout.
paper-letter-cut = Shortened. The whole letter stands on the page that made this.
paper-why-short = The facts and remedies that move it most; the page that made this has all of them.
