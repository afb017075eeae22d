### The advice: what to do, the forecast, the options, the safety gate.
### Whole sentences only. A figure for customers is always “of 100”, with its range beside it.

## Nothing known yet

## What to do

# The first sentence of the advice.
# $stance (String) - own, partner, regret, explain, customer, act or none
# $way (String) - meet, call, chat, public or write
lead-stance = { $stance ->
    [own] { $way ->
        [meet] Own it now, face to face.
        [call] Own it now, by phone.
        [public] Own it in public, briefly; then write to them yourself.
        [chat] Own it now, in the chat.
       *[write] Own it today, in writing.
    }
    [partner] { $way ->
        [meet] Answer for your partner now, face to face.
        [call] Answer for your partner now, by phone.
        [public] Answer for your partner in public, briefly; then write to them yourself.
        [chat] Answer for your partner now, in the chat.
       *[write] Answer for your partner today, in writing.
    }
    [regret] { $way ->
        [meet] Say sorry now, face to face, and find out why it happened.
        [call] Say sorry now, by phone, and find out why it happened.
        [public] Say sorry in public, briefly; then find out why it happened.
        [chat] Say sorry now, in the chat, and find out why it happened.
       *[write] Say sorry today, in writing, and find out why it happened.
    }
    [explain] { $way ->
        [meet] Explain it now, face to face, and help all the same.
        [call] Explain it now, by phone, and help all the same.
        [public] Explain it in public, briefly; then help them personally.
        [chat] Explain it now, in the chat, and help all the same.
       *[write] Explain it today, in writing, and help all the same.
    }
    [customer] { $way ->
        [meet] Explain it kindly now, face to face, and help where you can.
        [call] Explain it kindly now, by phone, and help where you can.
        [public] Explain it kindly, away from the public, and help where you can.
        [chat] Explain it kindly now, in the chat, and help where you can.
       *[write] Explain it kindly today, and help where you can.
    }
    [act] Put it right first: they have heard apologies enough. Then say what has changed.
   *[none] Do nothing beyond what the law asks for.
}
# One sentence for each thing that is given.
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
lead-gives = { $remedy ->
    [refund] Give back { $amount }.
    [expenses] Pay the { $amount } it cost them.
    [credit] Credit them with { $amount }.
    [voucher] Give a voucher for { $amount }.
    [fee_waiver] Waive { $amount } of the charge.
    [redo] Do it again at no charge.
    [upgrade] Give them something better than they paid for.
    [gift] Add a small token.
    [personal_contact] Stay in touch yourself.
    [correct_record] Put the record right.
    [cause_fixed] Remove the cause, then say so.
    [priority] Put them first next time.
   *[other] Ask afterwards whether it is right.
}
# The same for money whose amount is not known, because the loss is not.
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
lead-gives-part = { $remedy ->
    [expenses] Pay { $percent }% of what it cost them.
    [credit] Credit them with { $percent }% of what they paid and lost.
    [voucher] Give a voucher for { $percent }% of what they paid and lost.
    [fee_waiver] Waive { $percent }% of the charge.
   *[other] { $percent ->
        [100] Give back the whole price.
       *[other] Give back { $percent }% of what they paid and lost.
    }
}
# $amount (String) - the legal minimum, with its currency
lead-law = Pay the { $amount } that the law asks for.
# $role (String) - area_manager, director or other
# $name (String) - the role’s name, when the house has its own
lead-approval = { $role ->
    [manager] Ask the manager to agree first.
    [area_manager] Ask the area manager to agree first.
    [director] Ask the director to agree first.
   *[other] Ask for approval first: { $name }.
}
lead-debt = Something is owed, and this option gives nothing back. It is shown for comparison and never advised.
lead-other = You are looking at an option that is not the one advised.
lead-back = Back to the advice

## Forecast

forecast-title = Forecast
# The forecast in one sentence.
# $n (Number) - customers of 100 who stay with the plan
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
forecast-sentence = Of 100 customers in this situation about { $n } ({ $low }–{ $high }) still buy from you in 12 months; { $untreated } if nothing is done; { $intact } had nothing gone wrong.
forecast-big = of 100 customers in this situation still buy from you in 12 months
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-range = likely between { $low } and { $high }
forecast-nothing-done = Nothing done
forecast-this-plan = This plan
forecast-no-failure = Had it gone well
# $n (Number) - customers of 100
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-with-range = { $n } ({ $low }–{ $high })
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
range-brackets = ({ $low }–{ $high })
forecast-once = A forecast from published findings, not a measurement; not tuned to your company.
# $worse (Number) - customers of 100 fewer than if nothing is done
forecast-worse = This plan keeps { $worse } of 100 fewer than doing nothing.
forecast-same = This plan keeps no more of 100 than doing nothing.
# $count (Number) - how many facts are open
forecast-assumed = { $count ->
    [one] One fact is still open and stands at a middling value; setting it narrows what this forecast is about.
   *[other] { $count } facts are still open and stand at middling values; setting them narrows what this forecast is about.
}
forecast-views = Ways to see the forecast
forecast-view-dots = A hundred customers
forecast-view-curve = Over time
forecast-view-table = Table
# What the hundred dots show, in words.
# $stay (Number) - who stay anyway
# $more (Number) - who stay because of the plan
# $leave (Number) - who leave
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label = Of 100 customers in this situation, 12 months from now: { $stay } stay anyway, { $more } more stay with this plan, { $leave } leave. With this plan between { $low } and { $high } are likely to stay.
# The same when the plan does worse than nothing.
# $stay (Number) - who stay with the plan
# $lost (Number) - who leave because of the plan
# $leave (Number) - who leave anyway
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label-worse = Of 100 customers in this situation, 12 months from now: { $stay } stay, { $lost } leave because of this plan, { $leave } leave anyway. With this plan between { $low } and { $high } are likely to stay.
# $n (Number) - customers
dots-stay = { $n } stay anyway
# $n (Number) - customers
dots-more = { $n } more with this plan
# $n (Number) - customers
dots-leave = { $n } leave
# $n (Number) - customers
dots-stay-worse = { $n } stay
# $n (Number) - customers
dots-lost = { $n } leave because of this plan
# $n (Number) - customers
dots-leave-worse = { $n } leave anyway
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-of = Of 100 customers in this situation, 12 months from now. With this plan between { $low } and { $high } are likely to stay.
# What the curve shows, in words.
# $n (Number) - who stay with the plan
# $low (Number) - the low end of its range
# $high (Number) - the high end of its range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
curve-label = Of 100 customers in this situation, how many still buy from you month by month. After 12 months about { $n } ({ $low }–{ $high }) with this plan, { $untreated } if nothing is done, { $intact } had nothing gone wrong. Most of the difference arises in the first three months.
curve-of = Of 100 customers in this situation, how many still buy from you. Shaded: the likely range.
curve-months = Months from now
curve-now = now
curve-table = The same as a table
curve-month = Month
table-caption = Of 100 customers in this situation, how many still buy from you in 12 months
table-case = Case
table-stay = Stay, about
table-range = Likely between
table-leave = Leave, about
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
table-between = { $low } and { $high }

## About the forecast

model-title = About this forecast
# $version (String) - the version of the program
model-version = Amends { $version }, model of November 2026.
model-what = It answers one question: of 100 customers in this situation, how many still buy from you in 12 months. Its figures come from published findings, each with its source and grade under “Why”.
model-not-person = It does not say what this one customer will do.
model-not-yours = It knows nothing of your company beyond what you enter here, and it has not been checked against your own cases.
model-not-cause = Most of its sources observed customers and did not assign the remedy at random, so it may take for an effect what is only a coincidence.
model-not-law = It is not legal advice.
model-width = Why every figure has a range
model-ranges = The figure is the average of 2,048 runs of the model; the range holds 80 of 100 of them.

## Options

options-title = Options
options-hint = Choose one; the plan, the apology and the reasons follow it.
# $id (String) - the option
option-name = { $id ->
    [nothing] Nothing beyond the law
    [apology_only] Apology only
    [recommended] Advised
   *[other] More generous
}
option-of = of 100 stay
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
option-range = likely { $low }–{ $high }
option-extra = More kept of 100
option-cost = Cost
option-cost-per = Cost per extra customer
# $years (Number) - the years that count, 1 to 5
option-worth = { $years ->
    [1] Worth over a year, costs taken off
   *[other] Worth over { $years } years, costs taken off
}
# $mean (String) - an amount
# $low (String) - the low end of its range, an amount
# $high (String) - the high end of its range, an amount
option-worth-value = { $mean } ({ $low } to { $high })
option-break-even = Pays up to
option-approver = Approval
option-approver-none = within your limit
option-cost-unknown = needs the price
option-cost-none = none
option-gives = What is given
option-apology = an apology
option-nothing = Nothing is given.
# $amount (String) - the legal minimum, with its currency
option-law = { $amount } by law
option-debt = Something is owed. Never advised.
option-no-more = More does not help: no dearer offer keeps at least one more of 100.
# Whose costs and limits these are.
# $told (String) - generic, name, day, both or house: what is known of the policy
# $name (String) - what the policy is called
# $day (String) - the day since which it stands so
options-policy = { $told ->
    [generic] Costs and limits follow a general policy, not your company’s.
    [name] Costs and limits follow the policy “{ $name }”.
    [day] Costs and limits follow your company’s policy ({ $day }).
    [both] Costs and limits follow the policy “{ $name }” ({ $day }).
   *[house] Costs and limits follow your company’s policy.
} Time is not counted as a cost.
options-worth-unknown = Set what the customer spends in a year to see what each option is worth.
# $remedy (String) - the remedy
remedy-name = { $remedy ->
    [redo] do it again
    [refund] money back
    [expenses] expenses paid
    [credit] credit
    [voucher] voucher
    [fee_waiver] charge waived
    [upgrade] something better
    [gift] a small token
    [personal_contact] personal contact
    [correct_record] record put right
    [cause_fixed] cause removed
    [priority] priority next time
   *[other] ask afterwards
}
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
remedy-amount = { $remedy ->
    [refund] { $amount } back
    [expenses] { $amount } of expenses paid
    [credit] { $amount } of credit
    [voucher] voucher for { $amount }
    [fee_waiver] { $amount } of the charge waived
   *[other] { $amount }
}
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
remedy-part = { $remedy ->
    [refund] { $percent }% of the loss back
    [expenses] { $percent }% of the expenses paid
    [credit] { $percent }% of the loss as credit
    [voucher] voucher for { $percent }% of the loss
    [fee_waiver] { $percent }% of the charge waived
   *[other] { $percent }% of the loss
}
# $role (String) - the role
# $name (String) - the role’s name, when the house has its own
role-name = { $role ->
    [manager] you
    [area_manager] area manager
    [director] director
   *[other] { $name }
}
# A change, with its sign.
# $sign (String) - plus, minus or none
# $n (String) - the size
signed = { $sign ->
    [plus] +{ $n }
    [minus] −{ $n }
   *[none] { $n }
}

## The bar of narrow screens

# $n (Number) - customers of 100 who stay
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
bar-forecast = { $n } of 100 ({ $low }–{ $high })
bar-label = Forecast
bar-gate = Stop: see what to do first

## The safety gate

gate-title = Stop: this case needs a person who may decide it
gate-says = What you set means that somebody was or may be harmed, or that rights are at stake. Amends proposes no forecast, no amount and no letter here. A wrong word can make it worse for the customer and for you.
gate-flags = Because of
# $flag (String) - the flag
gate-flag = { $flag ->
    [injury] injury or illness
    [child] a child in danger
    [discrimination] discrimination
    [data_breach] personal data shown, lost or misused
    [legal] a lawyer, a court or a regulator
    [self_harm] risk of self-harm
    [crime] a crime by staff
   *[death] a death
}
gate-steps = What to do instead
gate-note-title = Holding note
gate-note-says = It cares for the person, admits nothing and promises nothing but an answer.
gate-go-on = Go on all the same
gate-go-on-says = If the person who decides such cases has told you to go on, tick this and say why. Your reason stays above the advice and on the print.
gate-tick = I have cleared this with the person who decides such cases.
gate-reason = The reason, and who agreed
gate-need-reason = Write the reason first; one sentence is enough.
gate-need-tick = Tick the box first.
gate-record = Safety flags were set. Reason to go on:
gate-withdraw = Close the gate again

## Copy and print

copy-do = Copy
copy-done = Copied.
copy-failed = The browser did not let us copy. The text is selected: press Ctrl+C, or ⌘C on a Mac.
print-do = Print
# The head of a print.
print-brief = Amends: brief on a service failure
# $date (String) - today
# $year (String) - the year
print-made = Made on { $date } { $year } with Amends.
# $version (String) - the version of the program
print-version = Version { $version }. A forecast from published findings, not a measurement; not tuned to your company. Not legal advice.

## The letter's language, and the manager's own letter

apology-language = Language of the letter
own-whose = Which letter
own-written = Written for you
own-mine = My own words
own-label = Your own letter
own-placeholder = Write or paste your letter here. It is judged as you type and stays in this browser.
# $count (Number) - words that it takes
own-too-little = Not enough to judge yet: write { $count } words or more.
own-failed = The part that judges letters could not be loaded.
# $count (Number) - findings in the letter
own-count = { $count ->
    [0] Nothing found that would spoil it. The forecast counts the parts ticked below.
    [one] 1 thing to look at. The forecast counts the parts ticked below.
   *[other] { $count } things to look at. The forecast counts the parts ticked below.
}
own-findings = What to look at
own-undo = Undo
# $count (Number) - findings that are not shown
own-more = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}
own-keys = F8 goes to the next one, Shift+F8 to the one before; Enter does what the first button says.
own-go = Show the words
own-take-out = Take the sentence out
# $text (String) - a sentence of the letter’s language
own-say = Write instead: “{ $text }”
own-pass = Leave this one
own-ignore = Never mind such words
own-effect = What wording alone does is small and not well known: in a trial with 1.5 million late riders, words without anything given were no cure-all (Halperin et al. 2022, a field experiment). How the parts of an apology rank comes from people who judged written cases (Lewicki et al. 2016).
# What a good letter has.
# $component (String) - the part
own-component = { $component ->
    [regret] Regret
    [responsibility] Responsibility
    [explanation] Explanation
    [repentance] Change
    [repair] Repair
    [forgiveness] Forgiveness
    [empathy] What it meant for them
    [specificity] Failure named
    [contact] A person to reach
   *[thanks] Thanks
}
# How bad a fault is.
# $level (String) - blocker, warn, hint
fault-level = { $level ->
    [blocker] Do not send
    [warn] Weakens it
   *[hint] Better without
}
# $fault (String) - the fault
fault-name = { $fault ->
    [house_word] Not a word of your house
    [conditional] An apology with a condition
    [blame_shift] Blame on the customer
    [passive_evasion] Nobody did it
    [minimising] Made smaller than it was
    [but_negation] Sorry, but …
    [canned] A stock phrase
    [third_person_distance] The customer as a third person
    [excuse] A reason before owning it
    [empty_promise] A promise without a change
    [quid_pro_quo] A gift with a condition
    [over_admission] Words for a lawyer
    [unfilled_blank] A blank left open
    [mixed_address] Two forms of address
    [jargon] A word from inside the house
    [demands_effort] Work for the customer
    [humour_on_serious] A joke about something serious
    [forgiveness_first] Forgiveness asked first
    [too_long] Too long
   *[privacy] Personal details in public
}
# $fault (String) - the fault
fault-why = { $fault ->
    [house_word] Your policy says it in other words, or not at all.
    [conditional] It leaves open whether anything went wrong, so nothing is owned.
    [blame_shift] It reads as a reproach, even where the customer did slip.
    [passive_evasion] Nobody is named who did it, so nobody owns it.
    [minimising] How bad it was is what the customer felt; making it smaller denies that.
    [but_negation] What follows the “but” is what is heard, and it takes the apology back.
    [canned] It could stand in any letter to anybody, and is read that way.
    [third_person_distance] It turns a letter to somebody into a note about somebody.
    [excuse] A reason that comes before the failure is owned sounds like an excuse.
    [empty_promise] A promise with no change behind it can do more harm than silence.
    [quid_pro_quo] What is given for a review or for silence is a bargain, not an apology, and may be unlawful.
    [over_admission] These words have a legal meaning; they are for counsel to choose.
    [unfilled_blank] A blank shows that the letter came from a template.
    [mixed_address] Formal and informal address in one letter look careless.
    [jargon] The reader cannot be expected to know this word.
    [demands_effort] The customer has had the trouble already; more work lowers what the remedy is worth.
    [humour_on_serious] After a serious failure a joke reads as not taking it seriously.
    [forgiveness_first] Asking for forgiveness first puts the burden on the customer.
    [too_long] In a long text the two parts that count most are hard to find.
   *[privacy] Everybody can read a public reply; this tells them about the customer.
}
# $fault (String) - the fault
fault-instead = { $fault ->
    [house_word] Use the words of your house.
    [conditional] Drop the “if” and name the act: “I am sorry that we …”
    [blame_shift] State the fact without reproach, or say what you did not make clear.
    [passive_evasion] Put “we” in front: “We did not pass your request on.”
    [minimising] Give the plain measure, “twenty minutes late”, and what it did to the customer.
    [but_negation] End the sentence after the apology; the rest gets a sentence of its own, or goes.
    [canned] Say what it did to this customer, or what you did about it.
    [third_person_distance] Say “you”.
    [excuse] Own it first, then give the reason in one sentence.
    [empty_promise] Say what has been changed and since when; if nothing has, say nothing.
    [quid_pro_quo] Give it without terms, and leave the review out.
    [over_admission] “This was our mistake and we are putting it right.”
    [unfilled_blank] Fill it in, or write the sentence so that it needs none.
    [mixed_address] Choose one form and keep to it.
    [jargon] Say what it means for the customer.
    [demands_effort] Do it yourself: “I have already …; you need do nothing.”
    [humour_on_serious] Cut it, and say what it meant for the customer.
    [forgiveness_first] Move it to the end, or leave it out.
    [too_long] Keep the failure and whose it was, the remedy with its date, and the contact.
   *[privacy] Leave it out, and offer a private way to talk.
}
# Where it comes from.
# $fault (String) - the fault
fault-source = { $fault ->
    [house_word] From: the words in your policy. It has no effect on the forecast.
    [conditional] From: Lewicki et al. 2016, where owning the failure ranks first; the wording itself was not tested.
    [passive_evasion] From: Lewicki et al. 2016, where owning the failure ranks first; the wording itself was not tested.
    [excuse] From: Lewicki et al. 2016 (owning ranks above explaining) and the CFPB register.
    [minimising] From: Roschk & Kaiser 2013, where empathy counts most in how an apology is given.
    [third_person_distance] From: Roschk & Kaiser 2013, where empathy counts most in how an apology is given.
    [empty_promise] From: Halperin et al. 2022, a field experiment with 1.5 million riders.
    [quid_pro_quo] From: Abeler et al. 2010, where money for a rating worked half as often as an apology.
    [forgiveness_first] From: Lewicki et al. 2016, where forgiveness ranks last.
    [too_long] From: Lewicki et al. 2016 for the parts that count; the limit is our own judgement.
    [over_admission] Our own judgement: legal words call for counsel.
    [privacy] Our own judgement.
   *[other] Our own judgement; no trial of such wording was found.
}
