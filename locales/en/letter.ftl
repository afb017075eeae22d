# The apology: its frame, what owns the failure, what follows from it.
# 
# Every message is a whole sentence; the program chooses sentences, puts a space between
# them and knows nothing else of the language. Where a message has three wordings they say
# the same. A sentence may claim only what its comment says is known.

## How the letter begins

# The line that opens an email or a letter.
# $named (Bool) - whether the customer's name is known
# $customer (String) - the customer as addressed
# $channel (String) - say email letter text public
letter-greeting =
    { $named ->
        [true] Dear { $customer },
       *[false]
            { $channel ->
                [letter] Dear Sir or Madam,
               *[email] Hello,
            }
    }

# The line that opens a public reply: never with a name.
# $wording (Number) - 0 to 2
letter-greeting-public =
    { $wording ->
        [0] Hello, and thank you for telling us.
        [1] Hello. Thank you for writing to us about this.
       *[2] Hello, and thank you for setting this out.
    }

# The first words on the phone, in person or in a text message.
# $named (Bool) - whether the customer's name is known
# $signed (Bool) - whether the writer is known
# $customer (String) - the customer as addressed
# $sender (String) - the writer's name, with role or firm when known
letter-greeting-spoken =
    { $named ->
        [true]
            { $signed ->
                [true] Hello { $customer }, this is { $sender }.
               *[false] Hello { $customer }.
            }
       *[false]
            { $signed ->
                [true] Hello, this is { $sender }.
               *[false] Hello.
            }
    }

# Asks whether the customer can talk now.
# $wording (Number) - 0 to 2
letter-greeting-moment =
    { $wording ->
        [0] Is this a good moment to talk?
        [1] Do you have a moment for me?
       *[2] May I take a minute of your time?
    }

# The writer in one phrase.
# $writer (String) - the writer's name
# $firm (String) - role or firm
letter-sender = { $writer }, { $firm }

# A line of its own above the letter, or at the end of a message.
# $reference (String) - the order or booking number
letter-reference = Your reference: { $reference }

## The subject line of an email

# $failure (String) - the kind of failure, or none
letter-subject =
    { $failure ->
        [late] The wait, and what I am doing about it
        [unavailable] What you were counting on, and what I am doing about it
        [below_promise] What you were promised, and what I am doing about it
        [defective] What does not work, and what I am doing about it
        [wrong_item] Your order, and what I am doing about it
        [lost_damaged] What was in our care, and what I am doing about it
        [billing] What you were charged, and what I am doing about it
        [uncaring] How you were treated, and what I am doing about it
        [misinformed] What you were told, and what I am doing about it
        [unresponsive] Your unanswered message, and what I am doing about it
        [powerless] The help that you asked for, and what I am doing about it
        [hygiene] What you found, and what I am doing about it
        [privacy] Your personal details, and what I am doing about it
        [unfair] How you were treated, and what I am doing about it
       *[none] What happened, and what I am doing about it
    }

# $subject (String) - the subject line above
# $reference (String) - the order or booking number
letter-subject-reference = { $subject } ({ $reference })

## What else went wrong

# A second failure, in its own sentence, with no doer named.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-also =
    { $failure ->
        [late]
            { $wording ->
                [0] On top of that, you had to wait { $long }.
                [1] It did not end there: you had to wait { $long }.
               *[2] And you had to wait { $long }.
            }
        [unavailable]
            { $wording ->
                [0] On top of that, not everything was available.
                [1] It did not end there: not everything was available.
               *[2] And something that you were counting on was missing.
            }
        [below_promise]
            { $wording ->
                [0] On top of that, it was not what had been promised.
                [1] It did not end there: it was not what had been promised.
               *[2] And it fell short of what had been promised.
            }
        [defective]
            { $wording ->
                [0] On top of that, it did not work as it should.
                [1] It did not end there: it did not work as it should.
               *[2] And it did not work as it should.
            }
        [wrong_item]
            { $wording ->
                [0] On top of that, the order was not right.
                [1] It did not end there: the order was not right.
               *[2] And the order was not right.
            }
        [lost_damaged]
            { $wording ->
                [0] On top of that, not everything came through safe and sound.
                [1] It did not end there: not everything came through safe and sound.
               *[2] And not everything came through safe and sound.
            }
        [billing]
            { $wording ->
                [0] On top of that, the bill was not right.
                [1] It did not end there: the bill was not right.
               *[2] And the bill was not right.
            }
        [uncaring]
            { $wording ->
                [0] On top of that, you were not treated with courtesy.
                [1] It did not end there: you were not treated with courtesy.
               *[2] And the courtesy that you deserve was missing.
            }
        [misinformed]
            { $wording ->
                [0] On top of that, what you had been told did not hold true.
                [1] It did not end there: what you had been told did not hold true.
               *[2] And what you had been told did not hold true.
            }
        [unresponsive]
            { $wording ->
                [0] On top of that, answers were slow to come.
                [1] It did not end there: answers were slow to come.
               *[2] And answers were slow to come.
            }
        [powerless]
            { $wording ->
                [0] On top of that, nobody you asked was able to help.
                [1] It did not end there: nobody you asked was able to help.
               *[2] And nobody you asked was able to help.
            }
        [hygiene]
            { $wording ->
                [0] On top of that, not everything was clean.
                [1] It did not end there: not everything was clean.
               *[2] And not everything was clean.
            }
        [privacy]
            { $wording ->
                [0] On top of that, your personal details were not handled as they must be.
                [1] It did not end there: your personal details were not handled as they must be.
               *[2] And your personal details were not handled as they must be.
            }
       *[unfair]
            { $wording ->
                [0] On top of that, you were not treated like everybody else.
                [1] It did not end there: you were not treated like everybody else.
               *[2] And you were not treated like everybody else.
            }
    }

# Failures that this customer had with us before this one.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $earlier (Number) - how many: 1, 2, 3 for three or more
# $wording (Number) - 0 to 2
letter-history =
    { $owned ->
        [true]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] This is the second time that we have let you down.
                        [1] It is also the second time that we have failed you.
                       *[2] We had let you down once before.
                    }
                [2]
                    { $wording ->
                        [0] This is the third time that we have let you down.
                        [1] It is also the third time that we have failed you.
                       *[2] We had let you down twice before.
                    }
               *[3]
                    { $wording ->
                        [0] This is not the first time that we have let you down, nor the third.
                        [1] That makes at least four times that we have let you down.
                       *[2] We have failed you again and again.
                    }
            }
       *[false]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] This is the second time that something has gone wrong for you with us.
                        [1] Once before, too, something had gone wrong for you with us.
                       *[2] It is also the second time that you have had trouble with us.
                    }
                [2]
                    { $wording ->
                        [0] This is the third time that something has gone wrong for you with us.
                        [1] Twice before, too, something had gone wrong for you with us.
                       *[2] It is also the third time that you have had trouble with us.
                    }
               *[3]
                    { $wording ->
                        [0] This is at least the fourth time that something has gone wrong for you with us.
                        [1] Several times before, too, something had gone wrong for you with us.
                       *[2] It is also at least the fourth time that you have had trouble with us.
                    }
            }
    }

# Earlier attempts to put this right that did not work.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $tries (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-failed =
    { $owned ->
        [true]
            { $tries ->
                [1]
                    { $wording ->
                        [0] Our attempt to put it right failed too, and that is on us.
                        [1] We tried to put it right and failed; that is our fault as well.
                       *[2] You gave us the chance to put it right, and we did not use it.
                    }
               *[2]
                    { $wording ->
                        [0] Our attempts to put it right failed too, and that is on us.
                        [1] We tried more than once to put it right and failed each time.
                       *[2] You gave us more than one chance to put it right, and we used none.
                    }
            }
       *[false]
            { $tries ->
                [1]
                    { $wording ->
                        [0] The first attempt to put it right did not work.
                        [1] What was done at first to put it right did not help.
                       *[2] It was not put right at the first attempt.
                    }
               *[2]
                    { $wording ->
                        [0] The attempts so far to put it right did not work.
                        [1] What has been done so far to put it right did not help.
                       *[2] More than one attempt to put it right did not work.
                    }
            }
    }

# Apologies that this customer has had for this already. The actions follow at once.
# $times (Number) - how many: 1, 2 for two or more
# $wording (Number) - 0 to 2
letter-apologised =
    { $times ->
        [1]
            { $wording ->
                [0] You have had an apology from us already, so here is what is being done.
                [1] We have apologised to you before; what counts now is what is being done.
               *[2] You have had one apology already; this time it comes with what is being done.
            }
       *[2]
            { $wording ->
                [0] You have heard our apologies more than once, so here is what is being done.
                [1] You have had apologies enough; this is what is being done.
               *[2] We have apologised to you more than once; what counts now is what is being done.
            }
    }

## Whose failure it is

# Owns the failure. Ours: we did it. Partner: we chose who did it and answer for the result.
# $fault (String) - whose cause: ours partner outside customer unknown
# $severity (String) - minor, moderate, major
# $wording (Number) - 0 to 2
letter-own =
    { $fault ->
        [partner]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] You dealt with us, so it is ours to sort out.
                        [1] We chose who did this, so we answer for it.
                       *[2] It happened with a partner of ours, and we answer for it.
                    }
                [moderate]
                    { $wording ->
                        [0] We chose the partner who did this, and we answer for the result.
                        [1] The work was done in our name, so it is ours to put right.
                       *[2] You chose us, not our partner, so we answer for this.
                    }
               *[major]
                    { $wording ->
                        [0] It was done in our name, and I take full responsibility for it.
                        [1] We chose the partner who did this, and that makes it our failure towards you.
                       *[2] You put your trust in us, not in our partner, and I answer to you for what happened.
                    }
            }
       *[ours]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] The fault is ours.
                        [1] That was our fault.
                       *[2] We take responsibility for it.
                    }
                [moderate]
                    { $wording ->
                        [0] The fault is ours, and so is the job of putting it right.
                        [1] That was our fault, and putting it right is our job.
                       *[2] We take full responsibility for it.
                    }
               *[major]
                    { $wording ->
                        [0] I take full responsibility for this.
                        [1] The fault is ours and nobody else's, and I answer for it.
                       *[2] There is no excuse for this, and I take responsibility for it.
                    }
            }
    }

# The cause was outside: said once, plainly, claiming no fault.
# $wording (Number) - 0 to 2
letter-beyond =
    { $wording ->
        [0] The cause was outside our control.
        [1] It was not in our power to prevent it.
       *[2] We could not have prevented it.
    }

# The slip was the customer's own: no word of blame, and none of ours.
# $wording (Number) - 0 to 2
letter-whatever =
    { $wording ->
        [0] What matters to me is that it ends well for you.
        [1] Whatever led to it, I want to see it put right for you.
       *[2] What counts now is that it turns out well for you.
    }

# The cause is not known yet.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-find-out =
    { $wording ->
        [0] I am finding out how it came about and will tell you { $when }.
        [1] I am still asking how it came about; you will hear it from me { $when }.
       *[2] I do not have the full picture yet; you will have it from me { $when }.
    }

# Leads into the reason, which is the writer's own sentence.
# $asked (Bool) - whether the customer asked for it
# $wording (Number) - 0 to 2
letter-why =
    { $asked ->
        [true]
            { $wording ->
                [0] You asked how this could happen.
                [1] You asked me for the reason, and here it is.
               *[2] You want to know why, and you have every right to.
            }
       *[false]
            { $wording ->
                [0] Here is how it came about.
                [1] You should know the reason.
               *[2] This is how it happened.
            }
    }

## Regret

# Says that the writer is sorry, once and with no condition.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret =
    { $severity ->
        [minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] I am sorry about that.
                        [1] I apologise for it.
                       *[2] I am sorry for the trouble.
                    }
               *[false]
                    { $wording ->
                        [0] I am sorry that it turned out this way.
                        [1] I am sorry that you had this trouble.
                       *[2] I am sorry that it went like this for you.
                    }
            }
        [moderate]
            { $owned ->
                [true]
                    { $wording ->
                        [0] I am sorry that you had to go through this.
                        [1] I apologise to you for it.
                       *[2] I am sorry, and I want to say so to you plainly.
                    }
               *[false]
                    { $wording ->
                        [0] I am sorry that it turned out this way for you.
                        [1] I am sorry that you had to go through this.
                       *[2] I am sorry for the trouble that you had.
                    }
            }
       *[major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] I am deeply sorry.
                        [1] I apologise to you without reservation.
                       *[2] I am truly sorry for what you have been through.
                    }
               *[false]
                    { $wording ->
                        [0] I am truly sorry for what you have been through.
                        [1] I am so sorry that you had to go through this.
                       *[2] I wish it had gone differently for you, and I am truly sorry that it did not.
                    }
            }
    }

# In a text message: short.
# $severity (String) - minor, moderate, major
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-regret-text =
    { $severity ->
        [major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] I am deeply sorry.
                        [1] I am truly sorry.
                       *[2] I am so sorry.
                    }
               *[false]
                    { $wording ->
                        [0] I am truly sorry for what you went through.
                        [1] I am so sorry that you had to go through this.
                       *[2] I am truly sorry that it turned out this way.
                    }
            }
       *[minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] I am sorry about that.
                        [1] I apologise for it.
                       *[2] I am sorry for the trouble.
                    }
               *[false]
                    { $wording ->
                        [0] I am sorry that it turned out this way.
                        [1] I am sorry that you had this trouble.
                       *[2] I am sorry that it went like this for you.
                    }
            }
    }

# The one sentence of regret for somebody who has had an apology or more for this already.
# $wording (Number) - 0 to 2
letter-regret-again =
    { $wording ->
        [0] I am sorry that it has come to another apology.
        [1] I am sorry, and I know that words alone no longer count.
       *[2] I am sorry that you are hearing this from us again.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
letter-regret-again-text =
    { $wording ->
        [0] Once again, I am sorry.
        [1] I am sorry, and words are not enough.
       *[2] I am sorry, once more.
    }

# The customer is angry. Gives them the right to it and claims no insight.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-anger =
    { $owned ->
        [true]
            { $wording ->
                [0] You have every reason to be angry.
                [1] Your anger is justified.
               *[2] You are right to be angry.
            }
       *[false]
            { $wording ->
                [0] Anybody would be angry in your place.
                [1] It is only natural to be angry about this.
               *[2] Nobody in your place would stay calm.
            }
    }

# What the customer was entitled to: true of everybody, so that nothing is invented.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
letter-entitled =
    { $failure ->
        [late]
            { $wording ->
                [0] Your time is not ours to spend.
                [1] That time was yours.
               *[2] Time is the one thing that nobody can give back.
            }
        [unavailable]
            { $wording ->
                [0] You had made your plans, and they should have held.
                [1] When you count on something from us, it should be there.
               *[2] You should have been able to rely on it.
            }
        [below_promise]
            { $wording ->
                [0] You had every right to expect better.
                [1] A promise made should be a promise kept.
               *[2] You should have had what was promised, no less.
            }
        [defective]
            { $wording ->
                [0] What you pay for should work, and from the first day.
                [1] You should not have to give such a thing a second thought.
               *[2] You should have been able to rely on it.
            }
        [wrong_item]
            { $wording ->
                [0] You knew what you wanted, and that is what you should have had.
                [1] You should have had exactly what you chose.
               *[2] It should have been right the first time.
            }
        [lost_damaged]
            { $wording ->
                [0] Such things cannot always be replaced.
                [1] What is yours should come back to you as it was.
               *[2] You should have been able to hand it over without a second thought.
            }
        [billing]
            { $wording ->
                [0] It is your money, and it should be right to the last figure.
                [1] You should not have to check such figures.
               *[2] A bill should be right the first time.
            }
        [uncaring]
            { $wording ->
                [0] Everybody who turns to us should be heard and respected.
                [1] You should have been met with kindness.
               *[2] Courtesy is the least that you can expect.
            }
        [misinformed]
            { $wording ->
                [0] You should be able to rely on what you are told.
                [1] A word given should hold.
               *[2] You had every right to rely on it.
            }
        [unresponsive]
            { $wording ->
                [0] A question deserves an answer, and soon.
                [1] You should not have to ask twice.
               *[2] Nobody should have to chase an answer.
            }
        [powerless]
            { $wording ->
                [0] Whoever asks for help should find somebody who can give it.
                [1] You should not have to tell your story twice.
               *[2] One conversation should have been enough.
            }
        [hygiene]
            { $wording ->
                [0] Cleanliness is the least that you can expect.
                [1] You should never have had to see it.
               *[2] On this there can be no compromise.
            }
        [privacy]
            { $wording ->
                [0] What you tell us in confidence is nobody else's business.
                [1] You should not have to worry about such a thing.
               *[2] Whom you tell about yourself is for you to decide.
            }
        [unfair]
            { $wording ->
                [0] Everybody who comes to us must be treated alike.
                [1] Nobody should have to ask for equal treatment.
               *[2] Equal treatment is not a favour.
            }
       *[none]
            { $wording ->
                [0] You had every right to expect better.
                [1] It should have been right the first time.
               *[2] You should have been able to rely on us.
            }
    }

# Leaves forgiveness to the customer. Last of all, or never.
# $wording (Number) - 0 to 2
letter-forgiveness =
    { $wording ->
        [0] I would understand it if you did not wish to forgive this.
        [1] Whether you can forgive this is for you to decide, and I shall respect it.
       *[2] I hope that in time you can forgive this.
    }

## By when

# The last day for something: an adverbial phrase for the end of a sentence, never its
# beginning. In a language with cases: in the case that its preposition asks for.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-by-date =
    by { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# The day of an appointment; an adverbial phrase for the end of a sentence.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-on-date =
    on { $weekday ->
        [monday] Monday
        [tuesday] Tuesday
        [wednesday] Wednesday
        [thursday] Thursday
        [friday] Friday
        [saturday] Saturday
       *[sunday] Sunday
    } { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# As of letter-by-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-by-days =
    { $days ->
        [0] today
        [one] by tomorrow
       *[other] within { $days } days
    }

# As of letter-on-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-on-days =
    { $days ->
        [0] later today
        [one] tomorrow
       *[other] in { $days } days
    }

## What follows

# The cause has already been removed.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-fixed =
    { $owned ->
        [true]
            { $wording ->
                [0] What led to this has already been put right.
                [1] We have already removed the cause.
               *[2] The cause has been removed since.
            }
       *[false]
            { $wording ->
                [0] The cause is no longer there.
                [1] What led to this has passed.
               *[2] What led to this is over.
            }
    }

# The cause will be removed; where it is outside, we prepare for it better.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-change =
    { $owned ->
        [true]
            { $wording ->
                [0] We are changing what led to this; it will be done { $when }, and I will write to you when it is.
                [1] What led to this will be put right { $when }, and I will tell you when it is done.
               *[2] I am seeing to it that what led to this is put right { $when }, and you will hear from me when it is.
            }
       *[false]
            { $wording ->
                [0] We will be better prepared for such a case { $when }, and I will write to you when we are.
                [1] We are changing how we deal with such a case; it will be done { $when }, and I will tell you when it is.
               *[2] I am seeing to it that we are better prepared for such a case { $when }, and you will hear from me when we are.
            }
    }

# The call some days later.
# $wording (Number) - 0 to 2
# $on (String) - the day, as of letter-on-date
letter-check-back =
    { $wording ->
        [0] I will call you { $on } to ask whether everything is as it should be.
        [1] I will be in touch { $on } to hear whether everything is in order.
       *[2] I will ring you { $on } and ask how things stand.
    }

## How to reach the writer

# In a letter, an email or a conversation.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact =
    { $kind ->
        [phone]
            { $wording ->
                [0] If anything is still open, call me on { $contact }.
                [1] You can reach me directly on { $contact }.
               *[2] My direct number is { $contact }.
            }
        [address]
            { $wording ->
                [0] If anything is still open, write to me at { $contact }.
                [1] You can reach me directly at { $contact }.
               *[2] My own address is { $contact }.
            }
       *[other]
            { $wording ->
                [0] If anything is still open, you can reach me directly: { $contact }.
                [1] You can reach me directly: { $contact }.
               *[2] This is how you reach me: { $contact }.
            }
    }

# When nothing is known but the channel.
# $channel (String) - say email letter text public
# $wording (Number) - 0 to 2
letter-contact-none =
    { $channel ->
        [email]
            { $wording ->
                [0] If anything is still open, just answer this email; it reaches me.
                [1] A reply to this email comes straight to me.
               *[2] You can answer this email; I read it myself.
            }
        [text]
            { $wording ->
                [0] You can answer this message; it reaches me.
                [1] A reply to this message comes straight to me.
               *[2] Just reply here; I read it myself.
            }
       *[other]
            { $wording ->
                [0] If anything is still open, ask for me; I am looking after this myself.
                [1] I am looking after this myself until it is settled.
               *[2] This stays with me until it is settled.
            }
    }

# In a text message: short.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-text =
    { $kind ->
        [phone]
            { $wording ->
                [0] My number: { $contact }
                [1] You can call me on { $contact }.
               *[2] Call me on { $contact }.
            }
       *[other]
            { $wording ->
                [0] You can reach me: { $contact }
                [1] Reach me directly: { $contact }
               *[2] My contact: { $contact }
            }
    }

# The invitation to go on in private.
# $kind (String) - what the contact is: phone, address (an email address), other
# $wording (Number) - 0 to 2
# $contact (String) - a phone number or an address
letter-contact-public =
    { $kind ->
        [phone]
            { $wording ->
                [0] I would like to settle the details with you in private: please call me on { $contact }.
                [1] For everything that does not belong in public, my direct number is { $contact }.
               *[2] The rest I would like to settle with you directly; I am on { $contact }.
            }
        [address]
            { $wording ->
                [0] I would like to settle the details with you in private: please write to me at { $contact }.
                [1] For everything that does not belong in public, write to me at { $contact }.
               *[2] The rest I would like to settle with you directly; I read { $contact } myself.
            }
        [other]
            { $wording ->
                [0] I would like to settle the details with you in private: { $contact }.
                [1] For everything that does not belong in public, you can reach me here: { $contact }.
               *[2] The rest I would like to settle with you directly: { $contact }.
            }
       *[none]
            { $wording ->
                [0] I would like to settle the details with you in private; a private message here reaches me.
                [1] For everything that does not belong in public, a private message here reaches me.
               *[2] The rest I would like to settle with you directly; send me a private message here.
            }
    }

# The customer told us.
# $wording (Number) - 0 to 2
letter-thanks =
    { $wording ->
        [0] Thank you for telling us.
        [1] Thank you for writing to us about this.
       *[2] Thank you for letting us know.
    }

## Spoken

# The writer stops here and listens.
# $wording (Number) - 0 to 2
letter-listen =
    { $wording ->
        [0] Is that how it was for you, or have I missed something?
        [1] Have I got that right, or is there more to it?
       *[2] Please tell me if I have left anything out.
    }

# The last words of the conversation.
# $wording (Number) - 0 to 2
letter-goodbye =
    { $wording ->
        [0] Thank you for hearing me out.
        [1] Thank you for your time today.
       *[2] Thank you for talking it through with me.
    }

## How the letter ends

# $channel (String) - say email letter text public
# $named (Bool) - whether the customer's name is known
letter-closing =
    { $channel ->
        [letter]
            { $named ->
                [true] Yours sincerely,
               *[false] Yours faithfully,
            }
       *[email] Kind regards,
    }

## Length

# How many words a text may have in this language; a text message has its own limit.
# $channel (String) - say email letter text public
letter-limit =
    { $channel ->
        [public] 120
        [say] 130
        [email] 180
       *[letter] 220
    }

## Instead of a sentence with a fault, in a letter that the manager wrote

# $fault (String) - conditional, but_negation, over_admission
letter-instead =
    { $fault ->
        [over_admission] This was our mistake, and we are putting it right.
        [but_negation] I am sorry about what happened.
       *[conditional] I am sorry that this happened to you.
    }
