### The facts of an incident: their names, the questions that ask for them, their values.

# The name of a fact, beside its values.
# $fact (String) - the fact
fact-name = { $fact ->
    [sector] Business
    [failures] What went wrong
    [severity] How bad
    [cause] Cause
    [recurrence] Will it recur
    [earlier_failures] Earlier failures
    [failed_recoveries] Failed fixes
    [apologies_given] Apologies so far
    [noticed_by] Who noticed
    [channel] Raised by
    [stage] Stage
    [emotion] Mood
    [wants] Asks for
    [service] Service
    [price] Price
    [loss] Further loss
    [delay] Wait
    [since] Raised
    [tenure] Customer for
    [yearly_value] Spends a year
    [alternatives] Alternatives
    [loss_due] Owed
   *[flags] Safety
}

# A chip whose fact is open: a short question.
# $fact (String) - the fact
fact-open = { $fact ->
    [sector] Which business?
    [failures] What went wrong?
    [severity] How bad?
    [cause] Whose cause?
    [recurrence] Will it recur?
    [earlier_failures] Earlier failures?
    [failed_recoveries] Failed fixes?
    [apologies_given] Apologies so far?
    [noticed_by] Who noticed?
    [channel] Raised where?
    [stage] At what stage?
    [emotion] What mood?
    [wants] Asks for what?
    [service] Used or refused?
    [price] Price paid?
    [loss] Further loss?
    [delay] How long a wait?
    [since] Raised when?
    [tenure] Customer how long?
    [yearly_value] Spends how much a year?
    [alternatives] Others to go to?
    [loss_due] Anything owed?
   *[flags] Anyone hurt? A child, a lawyer, leaked data …?
}

# The same as a whole question.
# $fact (String) - the fact
fact-question = { $fact ->
    [sector] In what kind of business did it happen?
    [failures] What went wrong?
    [severity] How bad was it for this customer?
    [cause] Who controlled the cause?
    [recurrence] Could it happen again?
    [earlier_failures] How often had you failed this customer before?
    [failed_recoveries] How many attempts to put it right have failed?
    [apologies_given] How often has somebody apologised for it already?
    [noticed_by] Who noticed it first?
    [channel] Where did the customer raise it?
    [stage] At what stage of the customer’s journey did it happen?
    [emotion] What mood is the customer in?
    [wants] What does the customer ask for?
    [service] Did the customer use the flawed service?
    [price] What did the customer pay for the affected part?
    [loss] What did the customer lose beyond the price?
    [delay] How long did the customer wait?
    [since] How long ago did the customer raise it?
    [tenure] How long has this person been a customer?
    [yearly_value] What does the customer spend with you in a year?
    [alternatives] How easily can the customer go elsewhere?
    [loss_due] Is something owed: paid for and not received, or money lost?
   *[flags] Is any of these part of the case?
}

# One line of help under the question; empty where none is needed.
# $fact (String) - the fact
fact-hint = { $fact ->
    [service] Used or accepted counts as used, even if it was poor.
    [loss] A taxi, a hotel, damage: not the price itself.
    [delay] The wait or lateness that they complain of.
    [since] If it was not raised: since it happened.
    [yearly_value] An estimate will do. With it, the plan weighs its cost against what the customer is worth.
    [loss_due] If you leave it open, it follows from the other facts.
    [flags] With any of these no amount and no letter is proposed; the case is escalated.
   *[other] { "" }
}

# A value of a closed list.
# $fact (String) - the fact
# $value (String) - the value
fact-value = { $fact ->
    [sector] { $value ->
        [food_service] Restaurant, café, food delivery
        [grocery] Grocery
        [fashion_retail] Clothes and shoes
        [other_retail] Other shop
        [ecommerce] Online shop
        [banking_insurance] Bank, insurance
        [lodging] Hotel, holiday home
        [air] Airline
        [rail_bus_ferry] Train, bus, ferry
        [telecom] Phone, internet
        [energy_water] Energy, water
        [automotive] Cars: sale, repair, rental
        [healthcare] Health and care
        [software] Software
        [public_service] Public office
        [personal_services] Personal services
       *[other] Another business
    }
    [failures] { $value ->
        [late] Late
        [unavailable] Not available
        [below_promise] Below promise
        [defective] Defective
        [wrong_item] Wrong or missing item
        [lost_damaged] Lost or damaged
        [billing] Wrong bill
        [uncaring] Rude or uncaring
        [misinformed] Wrong information
        [unresponsive] No answer
        [powerless] Staff could not help
        [hygiene] Hygiene
        [privacy] Privacy
       *[unfair] Unfair treatment
    }
    [severity] { $value ->
        [minor] Minor
        [moderate] Moderate
        [major] Major
       *[critical] Critical
    }
    [cause] { $value ->
        [ours] Ours
        [partner] Partner
        [outside] Outside
        [customer] Customer
       *[unknown] Not known
    }
    [recurrence] { $value ->
        [one_off] One-off
        [likely] May recur
        [fixed] Fixed
       *[unknown] Not known
    }
    [noticed_by] { $value ->
        [us] We did
        [customer] The customer told us
        [public] Posted in public
       *[authority] Authority or press
    }
    [channel] { $value ->
        [in_person] In person
        [phone] Phone
        [email] Email
        [chat] Chat
        [letter] Letter
        [social] Social media
       *[review] Review
    }
    [stage] { $value ->
        [before_purchase] Before buying
        [purchase] Buying, delivery
        [use] While using it
       *[after_sale] After the sale
    }
    [emotion] { $value ->
        [calm] Calm
        [disappointed] Disappointed
        [angry] Angry
       *[furious] Furious
    }
    [wants] { $value ->
        [apology] An apology
        [explanation] An explanation
        [refund] Money back
        [redo] To have it redone
        [compensation] Compensation
        [change] A lasting fix
       *[cancel] To cancel
    }
    [service] { $value ->
        [kept] Used
        [refused] Refused
       *[unknown] Not known
    }
    [alternatives] { $value ->
        [many] Many
        [some] Some
        [few] Few
       *[contract] Bound by contract
    }
    [loss_due] { $value ->
        [yes] Yes
       *[no] No
    }
   *[flags] { $value ->
        [injury] Injury, illness, allergy, fire
        [child] A child in danger or lost
        [discrimination] Discrimination
        [data_breach] Personal data leaked
        [legal] Lawyer, court or regulator
        [self_harm] Talk of self-harm
        [crime] Theft, assault, fraud by staff
       *[death] A death
    }
}

# What the value chosen means, where the word alone could be read in two ways; else empty.
# $fact (String) - the fact
# $value (String) - the value
fact-means = { $fact ->
    [severity] { $value ->
        [minor] An annoyance.
        [moderate] A real inconvenience, or a small loss.
        [major] A large loss, a spoiled event, stranded, or repeated.
        [critical] Somebody was or could be harmed: any safety flag.
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] You could have prevented it.
        [partner] A supplier, a courier, a subcontractor.
        [outside] Weather, a strike, an authority, an outage elsewhere.
        [customer] The customer’s own error.
       *[other] { "" }
    }
   *[other] { "" }
}

# $n (Number) - how many
fact-count = { $n }
# $n (Number) - how many, or more
fact-count-more = { $n }+
fact-not-known = Not known
# Two values that hold at once.
# $first (String) - one, or several joined already
# $more (String) - one more
fact-join = { $first }, { $more }
# A length of time in months, as the answer to a question.
# $months (Number) - 0 is a new customer
fact-tenure = { $months ->
    [0] New customer
    [1] 1 month
    [3] 3 months
    [6] 6 months
    [12] 1 year
    [24] 2 years
    [36] 3 years
    [60] 5 years
   *[other] { $months } months
}

# A number with its unit.
# $number (String) - the number
# $unit (String) - the unit
# $many (Number) - the number, for its form
fact-number = { $unit ->
    [minutes] { $number } min
    [hours] { $many ->
        [one] { $number } hour
       *[other] { $number } hours
    }
    [days] { $many ->
        [one] { $number } day
       *[other] { $number } days
    }
    [months] { $many ->
        [one] { $number } month
       *[other] { $number } months
    }
    [years] { $many ->
        [one] { $number } year
       *[other] { $number } years
    }
   *[kilometres] { $number } km
}
# A unit in its list.
# $unit (String) - the unit
unit-name = { $unit ->
    [minutes] minutes
    [hours] hours
    [days] days
    [months] months
    [years] years
   *[kilometres] km
}
