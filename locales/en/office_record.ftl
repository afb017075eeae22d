### The dialog of the decision record and the calendar.

record-title = Decision record
record-damaged = What was kept of this record could not be read. What you write now takes its place.
record-open = Not set down yet: as it stands now
# $date (String) - the day
# $year (String) - its year
record-decided = Set down on { $date } { $year }
record-advised = Advised
record-chosen = Chosen
record-followed = What was advised.
record-untreated = If nothing is done
# $n (Number) - customers of 100 who stay
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
record-figures = about { $n } of 100 stay ({ $low }–{ $high })
# $amount (String) - an amount
record-cost = cost { $amount }
# $role (String) - the role
record-approver = approval: { $role }
record-changed = Since then the case, the choice or the engine has changed: the page shows other figures now. What stands here stays as it was.
record-set = Set the decision down
record-set-again = Set it down anew
# $version (String) - the version of the program
# $engine (String) - the fingerprint of its engine
record-made-by = Amends { $version }, engine { $engine }
record-other-engine = A different engine from this one made these figures.
# $count (Number) - sources
record-sources = { $count ->
    [one] 1 source
   *[other] { $count } sources
}
record-why = Why this
record-reason = Why this was chosen
record-by = Chosen by
record-cause-title = Cause, and what is done about it
record-cause = Root cause
record-action = What is done so that it does not happen again
record-action-by = Who does it
record-action-due = By when
record-state = State
record-not-closed = Open
# $date (String) - the day
# $year (String) - its year
record-closed = Closed on { $date } { $year }
record-close = Close the case
record-reopen = Open it again
# Why the case cannot be closed yet.
# $lacks (String) - root_cause, action or both
record-lacks = { $lacks ->
    [root_cause] Before it can be closed, write down the root cause.
    [action] Before it can be closed, write down what is done about the cause.
   *[both] Before it can be closed, write down the root cause and what is done about it.
}
record-dates = Dates
# $due (String) - by when
record-check-back = Ask the customer { $due }:
record-calendar = Save for a calendar (.ics)
record-calendar-what = The steps of the plan, the question to the customer and the action against the cause. Saved again, it renews the same entries.
# $what (String) - what is to be done
# $case (String) - the name of the case
record-entry = { $what } ({ $case })
# $who (String) - who does it
record-who = Who: { $who }
record-file = File
record-file-what = The file holds the facts, the advice, your choice, the reasons, the version and the sources. Names and the story stay out unless you tick them; write none into the fields above that should not leave.
record-names = With names, order numbers and your own words in the letter
record-story = With the story
record-export = Save the record
record-import = Open a record
# $what (String) - file when it is none of ours, field when a place in it is wrong
# $field (String) - that place
record-no-file = { $what ->
    [file] This file is no decision record of Amends. Nothing was changed.
   *[other] This file is no decision record that can be read; look at “{ $field }” in it. Nothing was changed.
}
