### Why: what moves the forecast, and on what evidence.

why-title = Why
why-way-title = From an ordinary customer to this plan
why-what = What moves it
why-of-100 = Of 100
why-log-odds = Log-odds
why-evidence = Evidence
why-ordinary = An ordinary customer, nothing gone wrong
why-no-failure = This customer, nothing gone wrong
why-untreated = Nothing done
why-plan = With this plan
# A fact’s row.
# $id (String) - the coefficient
# $value (String) - the value of the fact
# $n (Number) - a count, where the fact is one
why-fact = { $id ->
    [tenure] { $n ->
        [0] A new customer
        [one] A customer for one month
       *[other] A customer for { $n } months
    }
    [alt_many] Many others to switch to
    [alt_few] Few others to switch to
    [alt_contract] Bound by contract
    [notice] Something went wrong, and they noticed
    [severity] { $value ->
        [minor] A small annoyance
        [moderate] A real inconvenience
        [major] A major failure
       *[other] A critical failure
    }
    [ours] { $value ->
        [ours] We could have prevented it
        [partner] Our partner caused it
       *[other] Whose cause is open: counted half
    }
    [recur] { $value ->
        [likely] It may well happen again
       *[other] Whether it recurs is open: counted in part
    }
    [earlier] { $n ->
        [1] One earlier failure
        [2] Two earlier failures
       *[other] { $n } earlier failures or more
    }
    [failed] { $n ->
        [one] One attempt to put it right failed
       *[other] Two attempts or more to put it right failed
    }
    [betrayal] { $value ->
        [public] A long relationship, now a public complaint
       *[other] A long relationship, let down twice
    }
   *[other] { "" }
}
# A remedy’s row.
# $part (String) - the part of the recovery
# $what (String) - the amount, the time or the remedy that it stands for
why-part = { $part ->
    [fix] In kind: { $what }
    [money] Money: { $what }
    [apology] A first apology
    [repeated_apology] A third or later apology
    [speed] Answered within { $what }
    [courtesy] A person who stays in touch
   *[cause_fixed] The cause is removed
}
# The button of a row.
# $grade (String) - the message grade-name
# $sources (Number) - how many sources
# $name (String) - what the row is called
why-open = { $sources ->
    [one] { $grade }, one source: { $name }
   *[other] { $grade }, { $sources } sources: { $name }
}
# How much is believed of a coefficient before any case is seen.
# $centre (String) - the middle
# $low (String) - the low end of the range that holds 95 of 100
# $high (String) - the high end of that range
why-prior = Taken as { $centre } ({ $low } to { $high }) in log-odds.
# Between the items of a short list.
list-comma = { ", " }
why-note = Shares are taken along the straight line between two states, so that the whole numbers add up.

## Sources

source-read = Read it

## What makes the range wide

width-title = What makes the range wide
width-says = Shares of the variance of this plan’s figure, by linearisation. A fact with a large share is worth knowing better.
# $percent (Number) - share of the variance
width-share = { $percent }% of the width
width-rest = all others
# $draws (Number) - of 100 runs
width-better = In { $draws } of 100 runs of the model this plan keeps more customers than doing nothing.

## Turning points

turning-title = What would change the advice
turning-none = No single fact that is set would change the advice by itself.
# The other value of a fact.
# $fact (String) - the fact
# $value (String) - the other value
# $n (Number) - the other value, where it is a count
turning-if = { $fact ->
    [severity] { $value ->
        [minor] If it was a small annoyance
        [moderate] If it was a real inconvenience
        [major] If it was a major failure
       *[other] If it was critical
    }
    [cause] { $value ->
        [ours] If you could have prevented it
        [partner] If a partner caused it
        [outside] If the cause lay outside
        [customer] If it was the customer’s own error
       *[other] If the cause is not known
    }
    [recurrence] { $value ->
        [one_off] If it was a one-off
        [likely] If it may well happen again
        [fixed] If the cause is already removed
       *[other] If nobody knows whether it recurs
    }
    [earlier_failures] { $n ->
        [0] If it was their first failure with you
        [1] If there was one failure before
        [2] If there were two failures before
       *[other] If there were { $n } failures before, or more
    }
    [failed_recoveries] { $n ->
        [0] If no attempt to put it right had failed
        [1] If one attempt to put it right had failed
       *[other] If two attempts or more had failed
    }
    [apologies_given] { $n ->
        [0] If nobody had apologised yet
        [1] If one apology had been made
       *[other] If two apologies or more had been made
    }
    [noticed_by] { $value ->
        [us] If you had noticed it first
        [customer] If they had told you
        [public] If they had posted it in public
       *[other] If an authority or the press had raised it
    }
    [channel] { $value ->
        [in_person] If they were here in person
        [phone] If they were on the phone
        [email] If they had written an email
        [chat] If they were in the chat
        [letter] If they had sent a letter
        [social] If they had written on social media
       *[other] If they had written a review
    }
    [service] { $value ->
        [kept] If they used the service all the same
        [refused] If they gave the service up
       *[other] If nobody knows whether they used it
    }
    [tenure] { $n ->
        [0] If they were a new customer
        [one] If they had been a customer for one month
       *[other] If they had been a customer for { $n } months
    }
    [alternatives] { $value ->
        [many] If they had many others to switch to
        [some] If they had some others to switch to
        [few] If they had few others to switch to
       *[other] If they were bound by contract
    }
   *[loss_due] { $value ->
        [yes] If something were owed
       *[other] If nothing were owed
    }
}
# $from (Number) - customers of 100 who stay with the advice now
# $to (Number) - who would stay then
turning-forecast = { $to } of 100 instead of { $from }
turning-advised = Then advised:
# $role (String) - manager, area_manager, director, other or none
# $name (String) - the role’s name, when the house has its own
turning-approver = { $role ->
    [none] Nobody need approve it then.
    [manager] The manager must approve it then.
    [area_manager] The area manager must approve it then.
    [director] The director must approve it then.
   *[other] It then needs approval: { $name }.
}
turning-try = Try it
# $condition (String) - the message turning-if
turning-try-label = Try it: { $condition }
turning-undo = Undo

## Evidence that disagrees

disagree-title = Evidence that disagrees

## What they say of you

voice-title = What they say of you if nothing is done
voice-says = Of 100 such customers, from a survey: shares of respondents who said so of their worst experience, scaled to the harm here. Not part of the forecast of who stays.
voice-stop-recommending = stop recommending you
voice-look-elsewhere = look elsewhere
voice-speak-against = speak against you in public

## All assumptions

assumptions-title = Every assumption
assumptions-says = All figures behind the forecast, with their grade. A figure of grade D is our judgement.
assumptions-effects = Coefficients, in log-odds
assumptions-others = Scales, weights and shares
assumptions-name = Figure
assumptions-value = Value
assumptions-grade = Grade
assumptions-sources = Sources
# $centre (String) - the middle
# $low (String) - the low end
# $high (String) - the high end
assumptions-with-range = { $centre } ({ $low } to { $high })
