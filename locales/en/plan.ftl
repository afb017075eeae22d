### The plan as dated steps, and the apology beside it.

plan-title = Plan
plan-now = now
# $duration (String) - a duration: 30 minutes, 4 hours
plan-within = within { $duration }
# $date (String) - a day
plan-by = by { $date }
# What is to be done, when there is an amount.
# $kind (String) - the kind of step
# $amount (String) - the amount, with its currency
plan-step-amount = { $kind ->
    [legal_minimum] Pay the { $amount } that the law asks for
    [refund] Give back { $amount }
    [expenses] Pay the { $amount } it cost them
    [credit] Credit { $amount }
    [voucher] Give a voucher for { $amount }
    [fee_waiver] Waive { $amount } of the charge
    [ask_approval] Ask for approval of { $amount }
   *[other] { $amount }
}
# What is to be done.
# $kind (String) - the kind of step
plan-step = { $kind ->
    [apologise] Go to them, listen, and apologise
    [legal_minimum] Pay what the law asks for
    [ask_approval] Ask for approval
    [redo] Do it again at no charge
    [refund] Give the money back
    [expenses] Pay what it cost them
    [credit] Credit their account
    [voucher] Give a voucher
    [fee_waiver] Waive the charge
    [upgrade] Give them something better than they paid for
    [gift] Add a small token
    [personal_contact] Contact them yourself and stay the one they can reach
    [correct_record] Put the bill, the booking or the data right
    [cause_fixed] Remove the cause; say so only when it is done
    [priority] Put them first next time
    [check_back] Ask whether it is right now
    [care_first] See that the person is safe and cared for
    [escalate] Hand the case to the person who decides such cases
    [keep_evidence] Keep everything: names, times, messages, things, pictures
   *[other] Send the holding note; admit nothing and promise nothing more
}
# The words of the first step when there is something to explain or put right first.
# $stance (String) - explain, regret or act
plan-apologise = { $stance ->
    [explain] Go to them, listen, and explain
    [regret] Go to them, listen, and say that you are sorry
    [act] Go to them, listen, and say what you will do
   *[other] Go to them, listen, and apologise
}
# $amount (String) - the part of the amount that waits for approval
plan-after = { $amount } more once it is approved
# The same when nothing is given before the approval.
# $amount (String) - the amount that waits for approval
plan-after-all = { $amount } once it is approved
# $who (String) - you, team, manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-who = { $who ->
    [you] you
    [team] the team in charge
    [manager] you
    [area_manager] area manager
    [director] director
   *[other] { $name }
}
# $role (String) - manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-approver = { $role ->
    [manager] Needs the manager’s approval
    [area_manager] Needs the area manager’s approval
    [director] Needs the director’s approval
   *[other] Needs approval: { $name }
}
# The rule that put the step into the plan.
# $reason (String) - the rule
plan-reason = { $reason ->
    [responsibility_first] Owning it weighs most in an apology.
    [explain_outside] You did not cause it: an honest explanation takes the place of the blame.
    [cause_open] It is not known yet whose cause it was: say you are sorry that it happened, and neither take the blame nor pass it on.
    [action_before_words] They have had two apologies or more: another one before anything is done does harm.
    [restores_loss] It gives back what was lost, in kind.
    [money_lost] It cost them money, so money makes it good.
    [makes_good] It makes good what an apology cannot.
    [attention] How people are treated counts beside what they get.
    [cause_stable] If it may happen again, fewer stay whatever else you do.
    [law] The law asks for it, whatever else is offered.
    [above_limit] It is above your own limit.
   *[ask_afterwards] You learn whether it worked. No effect on staying is claimed.
}
plan-empty = This option asks for no steps.

## The apology

apology-title = Apology
apology-channels = Channel of the apology
# $channel (String) - the channel
apology-channel = { $channel ->
    [say] Say it
    [email] Email
    [letter] Letter
    [text] Text message
   *[public] Public reply
}
apology-none = This option makes no apology.
apology-parts = What it contains
# $part (String) - the part of an apology
apology-part = { $part ->
    [responsibility] responsibility
    [repair] repair
    [explanation] explanation
    [regret] regret
    [repentance] what changes
   *[forgiveness] asks for forgiveness
}
apology-has = in it
apology-has-not = not in it
apology-again = Another wording
apology-own-reminder = One sentence of your own is still missing. Without it people notice that the text was made by a program.
# $count (Number) - characters in the message
# $max (Number) - characters at most
apology-length = { $count } of at most { $max } characters
apology-subject = Subject
apology-own-slot = One sentence of your own goes here.
apology-copy = Copy the text
apology-copy-subject = Copy the subject
apology-fields = What only you know
apology-asks = Needed before it goes out
apology-asks-better = It is better with
# $asked (String) - what is missing
apology-ask = { $asked ->
    [customer] how you address them
    [writer] your name
    [contact] how they reach you
    [failure] what went wrong
    [explanation] why it happened
    [amount] the price, so that it can name an amount
    [own_words] one sentence of your own
   *[reference] the order or booking number
}
# $field (String) - the field
personal-field = { $field ->
    [customer] How you address them
    [writer] Your name
    [role_or_firm] Your role or firm
    [contact] How they reach you
    [reference] Order or booking number
    [details] More about what happened
    [explanation] Why it happened
   *[own_words] One sentence of your own
}
