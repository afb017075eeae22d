### Evidence: sources, grades, figures, claims and legal minimums.
### Plain words for busy managers. No figure here that the tables of src/evidence lack.
### Shares from surveys are always said to be shares of respondents.

## Grades and sources

# $grade (String) - a, b, c or d
grade-name = { $grade ->
    [a] Grade A
    [b] Grade B
    [c] Grade C
   *[other] Grade D
}
# $grade (String) - a, b, c or d
grade-says = { $grade ->
    [a] What customers did, in a trial that measured the size.
    [b] A consistent size, from data or from many studies, on something close to staying.
    [c] The direction is known; the size is our estimate.
   *[other] Our judgement.
}
# $seen (String) - text, second_hand, computed or judged
seen-says = { $seen ->
    [text] We read the figure in the text itself, its summary or its press release.
    [second_hand] We read the figure in another text that quotes the source.
    [computed] We counted or fitted the figure from open data.
   *[other] There is no text to read: we judged it.
}
# $kind (String) - the kind of source
source-kind = { $kind ->
    [field_experiment] trial with real customers
    [records] records of one company
    [register] public register
    [meta_analysis] review of many studies
    [repeated_measures] the same customers asked again over time
    [experiment] experiment with imagined or played cases
    [survey] survey: what people say
    [commentary] article
    [law] law
   *[other] our judgement
}
# $count (String) - how many, written in the reader's way
# $unit (String) - what is counted
source-sample = { $unit ->
    [customers] { $count } customers
    [people] { $count } people
    [complaints] { $count } complaints
    [ratings] { $count } ratings
   *[other] { $count } studies
}
# Before our translation of what a source says.
source-translation = In English:
# Our translation of what a source says, where it is quoted in another language.
# $id (String) - the source
source-translated = { $id ->
    [eu_2021_782] Railways must refund 25% of the ticket price when the arrival is between 60 and 119 minutes late, and 50% for longer delays.
   *[other] { "" }
}
# What a source says, in our words: for the sources that are not quoted.
# $id (String) - the source
source-says = { $id ->
    [abeler_2010] Sellers who apologised had more bad ratings taken back than sellers who offered a little money for it.
    [cfpb] Customers contest an answer that only explains about twice as often as one that puts something right.
    [ecommerce] New customers leave far more often than long-standing ones, and those who complained more often than those who did not.
    [gelbrich_roschk_2011] Loyalty depends on satisfaction built over time, and that satisfaction depends a little more on how people are treated than on what they are paid.
    [orsingher_2010] What is paid does most for satisfaction with the handling, then how people are treated; that satisfaction does not carry over to coming back.
    [magnini_2007] Being happier than before is likeliest when the failure was small, the first one, a one-off and out of the firm’s hands.
    [roschk_kaiser_2013] In an apology empathy counts most, then how strongly it is put, then how soon it comes.
    [twitter_ams_2016] People would pay more to a company that answered their message, and most after an answer within minutes.
    [qualtrics_xm_2021] Some of the respondents with a very poor experience stopped buying, and more of them bought less.
    [morning_consult] Fewer of the youngest respondents than of those a generation older said that they leave after one or two bad experiences.
    [studio_science_2025] Fewer of the youngest respondents than of the older ones said that they leave after one bad experience.
    [sharp] The promise of large profits from a little more loyalty rests on a thought experiment.
    [uk_delay_repay] The longer the delay, the larger the part of the fare that is paid back.
    [judgement] We judged this figure. Your own closed cases correct it.
   *[other] { "" }
}

## Coefficients of the forecast

# $id (String) - the coefficient
effect-name = { $id ->
    [tenure] length of the relationship
    [notice] a failure that the customer noticed
    [severity] a major failure against a minor one
    [ours] we could have prevented it
    [recur] it may well happen again
    [earlier] an earlier failure
    [failed] an attempt to put it right that did not work
    [betrayal] a long relationship, then a public complaint or a failed attempt
    [fix] a remedy in kind
    [money] money worth the whole loss
    [apology] a complete first apology
    [repeat] a third or later apology
    [speed] an answer at once against never
    [courtesy] a named person makes contact
    [base] an ordinary customer of about a year, without a failure
    [alt_many] many others to switch to
    [alt_few] few others to switch to
    [alt_contract] bound by contract
   *[other] { "" }
}
# How the size was set.
# $id (String) - the coefficient
effect-says = { $id ->
    [tenure] From the customers of one online shop, lowered by a third because nobody says where the data come from.
    [notice] Set between a trial, in which late rides cost little, and what people say they do.
    [severity] The average gap between a large and a small loss in the survey; company records agree on the direction.
    [ours] Only the direction is known: failures that the firm could have prevented weigh more.
    [recur] Only the direction is known; it reaches loyalty as well, so it is set higher than the cause.
    [earlier] Only the direction is known: an earlier complaint makes the next one worse, for a while.
    [failed] Only the direction is known: a second disappointment weighs more than the first.
    [betrayal] Only the direction is known: the best customers hold a grudge longest once they complain in public.
    [fix] From complaints in a public register, lowered because remedies were not given at random.
    [money] From complaints in a public register, lowered because remedies were not given at random.
    [apology] Set between experiments, where it helps, and a trial with real riders, where words alone did about nothing.
    [repeat] The direction was seen in a trial: repeated apologies can do harm. The size is our estimate.
    [speed] Less than half of what an old survey suggests, because easy cases are also the quick ones and the register shows no effect.
    [courtesy] Only the direction is known: how people are treated counts.
    [base] Set so that about 90 of 100 ordinary customers stay; your own figure takes its place.
    [alt_many] Only the direction is known: competition raises the stakes.
    [alt_few] Our judgement.
    [alt_contract] Our judgement.
   *[other] { "" }
}
# The size as the source gives it, before we lowered it; all three are log-odds.
# $size (String) - the size
# $low (String) - the lower end of its 95 % interval
# $high (String) - the upper end of its 95 % interval
effect-published = Published size: { $size } ({ $low } to { $high }) in log-odds

## Other figures of the forecast

# $id (String) - the assumption
assumption-says = { $id ->
    [severity_scale] How much of the harm of a major failure a smaller or critical one does.
    [cause_scale] How much of the blame falls on us, by who controlled the cause.
    [recurrence_scale] How much the fear that it happens again counts.
    [earlier_scale] How earlier failures add up.
    [failed_scale] How failed attempts to put it right add up.
    [betrayal_months] Months from which a relationship counts as long.
    [tenure_months] Months: the ordinary customer, and the length from which more adds nothing.
    [competition] How much more putting it right counts when there are many others to switch to.
    [overlap] How much of the smaller one counts when there is both a remedy in kind and money.
    [curve_kept] Money when the flawed service was used: the first part counts most.
    [curve_refused] Money when the service was refused: the middle part counts most.
    [curve_limit] From which share of the loss more money lowers the effect again, and how fast.
    [match] What a remedy counts for that restores the thing lost, that is credit, or that is of another kind.
    [apology_parts] How the six parts of an apology share its effect. Their order was measured, the weights were not.
    [apology_due] What an apology counts for when something is owed and nothing is given.
    [speed_apology] How much of the effect of speed words alone can earn.
    [patience] Minutes after which half of the effect of speed is gone, by channel.
    [answered] Minutes from now until the customer has the answer, by channel. Speed counts to the answer, as in the studies: what it promises may come later.
    [months_of_harm] Months over which most of the harm of a failure falls.
    [voice_shares] Shares of respondents who said what they do after their worst experience.
    [voice_reference] The harm at which those shares hold: a major failure of ours.
    [money_cap] The share of the loss that all money together does not pass, the law aside.
    [least_money] The share of the loss that money makes good at the least when it is all that can, by how bad it was, and when the service was refused.
    [margin] The share of what a customer spends that is left to the firm; your policy’s figure takes its place.
    [remedy_cost] What a remedy costs the firm, as a share of the price or the face value; your policy’s figures take their place.
    [horizon] Years of a customer’s spending that a plan may earn back; your policy’s number takes its place. Each later year counts for the share that stays if nothing goes wrong.
   *[other] { "" }
}

## Claims

# $verdict (String) - holds, mixed or not_supported
verdict-name = { $verdict ->
    [holds] The evidence supports this
    [mixed] The evidence disagrees
   *[other] Often taught, not supported
}
evidence-supports = For it
evidence-disagrees = Against it
# $id (String) - the claim
finding-claim = { $id ->
    [paradox] A customer who was well looked after is more loyal than one who never had a problem.
    [win_back] 29 of 100 lost customers can be won back by admitting the fault.
    [apology_alone] A good apology is enough.
    [promise] Promise that it will not happen again.
    [apology_parts] The more of its six parts an apology has, the better.
    [speed] The faster the answer, the more customers stay.
    [more_money] More money always keeps more customers.
    [in_kind] Give back what was lost: money for money, goods for goods.
    [tangible] Doing something counts for more than explaining.
    [proactive] Contact customers before they complain.
    [ask_complaints] Ask customers to complain.
    [loyal] Loyal customers forgive more easily.
    [satisfied] A satisfied customer stays.
    [severity] The worse the failure, the fewer customers stay.
    [competition] Putting it right counts for more where customers can choose.
    [stated] Customers leave the way they say they will.
    [voice] After a bad experience customers speak against the firm.
    [single_customers] A model can tell which customer will leave.
    [age] Younger customers forgive less.
    [profit] Keeping 5 of 100 more customers raises profit by 25 to 95%.
   *[other] { "" }
}
# $id (String) - the claim
finding-says = { $id ->
    [paradox] They are often more satisfied, but they do not buy more. A review of many studies finds the effect for satisfaction and not for buying again. Among 20,000 new customers of a retailer, putting it right helped, but in almost all cases did not make up for the complaint. Hotel surveys agree. So no recovery here is forecast to end above the level without a failure.
    [win_back] In the survey, 29 of 100 customers who had already come back gave this as a reason. That is not the chance to win somebody back: in the same survey only about 20 of 100 respondents would consider buying again.
    [apology_alone] People who imagine a case say that it helps, and on a marketplace 45 of 100 bad ratings were taken back after an apology, against 23 after the offer of a little money. But in a trial with 1.5 million late riders words alone were no cure-all and sometimes did worse than nothing; the best apology came with a coupon. In another ride service, credit worked better than a message.
    [promise] A review of studies advises telling customers what has been improved. In the trial with late riders, promises to do better could do worse than sending nothing. Tell them what is already fixed; do not promise.
    [apology_parts] In two experiments with 755 people, owning the fault counted most and the offer of repair came next; regret, explanation and the will to change were about equal; asking for forgiveness counted least. They judged apologies. Nobody measured who stayed.
    [speed] In a survey, 82 of 100 respondents with a large loss would buy again when satisfied quickly, against 54 when satisfied; but easy cases are also the quick ones. A study by the owner of a channel finds more willingness to pay after fast replies. In a register of 37,417 complaints, answers in time were not contested less. So speed counts for little here and has a wide range.
    [more_money] In four studies loyalty rose until about 150% of the price, then levelled off or fell, and a minority disliked any payment above the loss. If the flawed service was used, the first part counts most; if it was refused, the part between 60 and 120% of the price.
    [in_kind] A review of studies and the records of a retailer agree that the remedy which restores the thing lost works best; if none does, store credit. In a trial on a ride service, credit for a later ride worked better than waiving the charge.
    [tangible] In a register of 37,417 complaints, about 20 of 100 customers contested an answer that only explained, 10 to 13 of 100 a remedy other than money, and 7 to 10 of 100 a payment. To contest is not to leave, and remedies were not given at random.
    [proactive] In three trials on a ride service, unasked compensation after a long wait paid for itself. In the trial of a telephone company, 10 of 100 customers who were contacted unasked left within three months, against 6 of 100 of the others. And an apology for something small can make customers see a failure that they had missed.
    [ask_complaints] In an old survey, respondents who complained would buy again more often than silent ones, even when they were not satisfied. In a survey of 2020, those whose complaint was badly handled were 22 points less loyal than those who had said nothing. Ask only if you can put it right.
    [loyal] They expect less and think the cause less lasting, and earlier purchases soften the blow. But when they complain in public, the best customers hold the grudge longest – and respond most to any step towards them.
    [satisfied] One review of studies finds that satisfaction built over time leads to loyalty. Another, of 60 studies, finds that satisfaction with the handling does not carry over to coming back. So the one is never turned into the other here.
    [severity] The records of 40,813 telephone customers show it. So does a survey at every level of handling: satisfied quickly, 95 of 100 respondents would buy again after a small loss and 82 after a large one; silent, 37 and 9.
    [competition] Among 35,597 customers who complained, over ten years, recovery and loyalty went together more closely in industries with more competition.
    [stated] In a survey of 17,509 people, 19 of 100 respondents said that they stopped buying after a very poor experience, and 34 that they bought less. In the trial with real riders, a late ride cost 5 to 10% of later spending. The forecast stands between the two.
    [voice] Of 2,784 people asked about their worst experience, 64 of 100 respondents said that they stop recommending, 30 that they look elsewhere and 12 that they speak against the firm. The press release of the same survey counts the 64 as any of the three. They are shares of respondents, and never enter the figure for staying.
    [single_customers] Trained on older complaints and tested on newer ones, the kind of answer told contested cases from the others little better than chance: 0.56 to 0.58 on a scale on which 0.5 is chance and 1 is perfect. Shares of whole groups were met well. This is why every figure is for 100 customers and has a range.
    [age] Surveys disagree. In one, 27 of 100 younger respondents did not want the matter settled, against 13 of the older. In another, 58 of 100 of the youngest would leave after one or two bad experiences, against 65 of those a generation older. In a third, 17 of 100 aged 18 to 25 would leave after one, against 41 aged 41 or older. Age is left out.
    [profit] It comes from a thought experiment about halving the losses, not from a measurement. Here the value of a plan comes from your own figures.
   *[other] { "" }
}

## Legal minimums

# $scheme (String) - the scheme
floor-name = { $scheme ->
    [eu261] Flights, European Union
    [us_denied_boarding] Refused boarding, United States
    [eu_rail] Trains, European Union
    [uk_delay_repay] Trains, Great Britain (Delay Repay)
    [eu_bus] Buses and coaches, European Union
    [gb_power_cut] Power cut, Great Britain
    [gb_appointment] Energy supplier’s appointment, Great Britain
    [eu_package] Package holiday, European Union
   *[other] { "" }
}
# Completes “by law, if …”.
# $scheme (String) - the scheme
floor-condition = { $scheme ->
    [eu261] the flight falls under EU rules, extraordinary circumstances did not cause it, and a cancellation was announced less than 14 days ahead
    [us_denied_boarding] the passenger was refused boarding against their will on an oversold flight and met the check-in rules
    [eu_rail] the train falls under EU rules and extraordinary circumstances, the passenger or a third party did not cause the delay
    [uk_delay_repay] the operator takes part in Delay Repay and the passenger claims in time
    [eu_bus] it is a regular service and the journey starts or ends in the European Union
    [gb_power_cut] the fault was on the distributor’s network, the weather was normal and fewer than 5,000 customers were hit
    [gb_appointment] the appointment was missed, late or moved with less than a working day’s notice, for a household or a very small business, and nothing beyond the supplier’s control caused it
    [eu_package] the contract was ended with a right to the money back
   *[other] { "" }
}
# $amount (String) - the minimum, with its currency
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-line = At least { $amount } by law, if { $condition }. Not legal advice; as of { $date }.
# $condition (String) - floor-condition
# $date (String) - the date of the newest text seen
floor-nothing = No amount is fixed by this law, even if { $condition }. Not legal advice; as of { $date }.
# $currency (String) - the currency that is needed
floor-other-currency = This law states its limit in { $currency }; give the fare in { $currency }.
floor-missing = To work out the legal minimum, answer:
floor-halved = The law lets the airline halve the amount for a short delay; this is the half.
floor-capped = The law limits the amount; this is the limit.
floor-reform = A reform of these amounts was under way and not agreed at that date. Check before you rely on them.
# $payment (String) - money, on_request or account
floor-payment = { $payment ->
    [money] To be paid in money. A voucher only beside it, if the customer prefers one.
    [on_request] To be paid in money if the customer asks for it. A voucher only beside it, if the customer prefers one.
   *[other] To be credited to the customer’s account.
}
# $input (String) - the input
floor-input = { $input ->
    [disruption] What happened
    [delay] Minutes late at arrival
    [distance] Length of the journey in kilometres
    [within_eu] Starts and ends in the European Union
    [fare] Price paid
    [ticket] Ticket
    [route] Flight
    [from_15] The operator pays from 15 minutes
    [offer] What the carrier offered
    [premises] Customer
    [off_supply] Minutes without electricity, without a break
    [paid_late] Not paid within ten working days
   *[other] { "" }
}
# $input (String) - the input
floor-hint = { $input ->
    [delay] If the journey was cancelled or refused: minutes late of the other connection offered. Leave it open if there was none.
    [fare] One way for a refused boarding; for the delayed journey on a train; the whole price for a package.
    [distance] To the last destination.
   *[other] { "" }
}
# $choice (String) - the value of an input
floor-choice = { $choice ->
    [delayed] Delayed
    [cancelled] Cancelled at short notice
    [refused] Passenger refused
    [single] Single
    [return] Return
    [domestic] Domestic
    [international] International
    [nothing] No choice between travelling on and the money back
    [travelled] The choice; the passenger travelled on
    [refunded] The choice; the passenger took the money back
    [home] Household
    [business] Business
    [yes] Yes
    [no] No
   *[other] { "" }
}
