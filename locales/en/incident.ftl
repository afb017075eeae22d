### The incident: the story, the facts, the questions that are open.

story-title = What happened?
story-hint = In your own words. It stays in this browser.
# $cut (String) - characters that are not kept, written in the reader’s way
# $most (String) - characters that are kept at most
story-cut = The text is longer than { $most } characters. The last { $cut } are not kept.

# $count (Number) - facts that were read in the story
story-read = { $count ->
    [0] No fact read here yet.
    [one] 1 fact read here; check it below.
   *[other] { $count } facts read here; check them below.
}
story-language = Language of the story
# The story is read in the language that it is written in.
# $language (String) - that language, or none
story-as-written = { $language ->
    [en] As written: English
    [ru] As written: Russian
    [ro] As written: Romanian
    [pl] As written: Polish
    [bg] As written: Bulgarian
    [te] As written: Telugu
   *[none] As written
}
story-failed = The part that reads your story could not be loaded; set the facts below by hand.
story-retry = Try again

case-new = New case
case-back = Bring my case back

case-examples = Examples
example-begin = Set the facts below, or begin with an example
example-title-list = Examples

group-what = What went wrong
group-how-bad = How bad
group-cause = Whose cause
group-history = History
group-customer = Customer
group-money = Money and time

fact-by-hand = set by you
fact-from-example = from the example
# $fact (String) - flags or another fact
fact-doubt = { $fact ->
    [flags] to be checked
   *[other] two readings
}
fact-close = Done

question-title = One answer would move the forecast most
question-title-plan = The plan would gain by one answer
question-title-doubt = The story can be read in two ways
question-title-flags = One thing first
question-neither = Neither
question-none-of-these = None of these
question-title-none = Nothing more to ask
# A button: an answer and what it makes of the forecast.
# $from (Number) - customers of 100 who stay now
# $to (Number) - who stay with this answer
question-gain = { $from } → { $to } of 100
question-next = Other open questions
# $spread (Number) - the largest less the smallest answer
question-spread = up to { $spread } of 100
question-plan = for the plan
question-none = Every fact that moves the forecast is known.
question-gate = A safety flag is set, so nothing is asked here: care and escalation come first.
question-give = Answer it
question-not-known = I don’t know

currency-label = Currency
currency-common = Common
currency-all = All currencies
unit-label = Unit
new-customer = New customer

# Why a typed text is refused; what stood before stays in force.
# $problem (String) - the problem
# $kind (String) - money, time, tenure or distance
# $decimals (Number) - decimals that the currency has
field-error = { $problem ->
    [negative] Below zero; give a number of zero or more.
    [too_large] { $kind ->
        [money] Too large; at most ten thousand million.
        [time] Too long; at most ten years.
        [tenure] Too long; at most a hundred years.
       *[distance] Too far; at most 20,038 km, half way round the earth.
    }
    [too_fine] This currency has { $decimals } decimals; give no more.
    [no_decimals] This currency has no decimals; give a whole number.
    [unknown_currency] Not a currency we know; give its code of three letters, such as EUR.
   *[not_a_number] { $kind ->
        [money] Not an amount; write it as 86.50.
       *[other] Not a number; write it in digits, as 90 or 1.5.
    }
}
# $value (String) - the value in force, as the field writes it
field-kept = Until then { $value } counts.

law-title = Law that applies
law-none = None, or not known
law-input-open = Not known

# What contradicts itself in the facts.
# $note (String) - which contradiction
# $fact (String) - the name of the fact that it concerns
# $given (String) - the currency given
# $kept (String) - the currency of the rest
note = { $note ->
    [flag_makes_critical] A safety flag is set, so the case counts as critical.
    [critical_without_flag] Critical, yet no safety flag says why. Set the flag if there is one.
    [authority_without_flag] An authority, a lawyer or the press knows of it, yet no safety flag is set. Set it if the law is involved.
    [other_currency] { $fact } is in { $given }, the rest in { $kept }. Two currencies are never added, so it is left out.
    [new_with_history] A new customer, yet with earlier failures. Both are kept as you gave them.
    [loss_not_due] Money was lost, yet nothing is said to be owed. Both are kept as you gave them.
   *[price_before_purchase] Before buying, yet a price was paid. Both are kept as you gave them.
}
