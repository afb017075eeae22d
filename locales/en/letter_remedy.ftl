# What is given: one message for each remedy. All of it is planned and none of it done yet,
# so it stands in the future. Nothing hangs on a condition.

# A part of the price whose amount is not known; stands for the amount below.
# $percent (Number) - 5 to 150
letter-share =
    { $percent ->
        [25] a quarter of the price
        [50] half of the price
        [75] three quarters of the price
        [100] the full price
       *[other] { $percent }% of the price
    }

# The whole price, when its amount is known; stands for the amount below.
# $amount (String) - an amount or a share of the price, as of letter-share
letter-whole = the full { $amount }

# The legal minimum: owed, not given.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law =
    { $wording ->
        [0] You are owed { $amount } by law, not as a gesture, and you will have it { $when }.
        [1] { $amount } is yours by law and not as a favour; you will have it { $when }.
       *[2] It is the law, not our goodwill, that gives you { $amount }; you will have it { $when }.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law-text =
    { $wording ->
        [0] By law you are owed { $amount }; you will have it { $when }.
        [1] { $amount } is yours by law; you will have it { $when }.
       *[2] By law { $amount } is due to you; you will have it { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-refund =
    { $wording ->
        [0] I will refund { $amount } to you { $when }.
        [1] You will have { $amount } back from us { $when }.
       *[2] I will see that { $amount } goes back to you { $when }.
    }

# What the failure cost the customer beyond the price.
# $known (Bool) - whether the amount is known
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-expenses =
    { $known ->
        [true]
            { $wording ->
                [0] I will pay you { $amount } { $when } for what this cost you.
                [1] You will have { $amount } from us { $when } for what you had to spend.
               *[2] For what this cost you, you will have { $amount } from us { $when }.
            }
       *[false]
            { $wording ->
                [0] I will make up to you { $when } what you had to spend because of this.
                [1] You will have back from us { $when } what this cost you.
               *[2] What you had to spend because of this, you will have from us { $when }.
            }
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-credit =
    { $wording ->
        [0] I will put { $amount } to your credit with us { $when }.
        [1] You will have a credit of { $amount } with us { $when }.
       *[2] A credit of { $amount } with us will be yours { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-voucher =
    { $wording ->
        [0] I will send you a voucher for { $amount } { $when }.
        [1] You will have a voucher for { $amount } from me { $when }.
       *[2] A voucher for { $amount } will be on its way to you { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-fee-waiver =
    { $wording ->
        [0] I will take { $amount } off your bill { $when }.
        [1] Your bill goes down by { $amount }; I will see to it { $when }.
       *[2] I will see that { $amount } comes off your bill { $when }.
    }

# Repair, replace, deliver or do again; every remedy in kind that fits the failure. Only
# what was done badly is done again; what did not come is brought.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-redo =
    { $failure ->
        [wrong_item]
            { $wording ->
                [0] You will have the right order from us { $when }, with nothing to pay.
                [1] I will see that you get what you ordered { $when }, at no cost to you.
               *[2] The right order will be yours { $when }, at our expense.
            }
        [defective]
            { $wording ->
                [0] We will repair or replace it { $when }, at no cost to you.
                [1] You will have it in working order { $when }, with nothing to pay.
               *[2] I will see that it is made to work or replaced { $when }, at our expense.
            }
        [lost_damaged]
            { $wording ->
                [0] We will replace it or put it right { $when }, at no cost to you.
                [1] You will have a replacement or a repair from us { $when }, with nothing to pay.
               *[2] I will see that it is replaced or made good { $when }, at our expense.
            }
        [hygiene]
            { $wording ->
                [0] We will put it right { $when }, at no cost to you.
                [1] I will see that it is put right { $when }, at no cost to you.
               *[2] You will have it from us { $when } as it should have been, with nothing to pay.
            }
        [below_promise]
            { $wording ->
                [0] You will have from us { $when } what you should have had, with nothing to pay.
                [1] We will do it again for you { $when }, properly and at no cost to you.
               *[2] I will see that it is done again { $when }, as it should have been, at our expense.
            }
       *[other]
            { $wording ->
                [0] You will have from us { $when } what you were expecting, with nothing to pay.
                [1] We will let you have what you were expecting { $when }, at no cost to you.
               *[2] I will see to it { $when } that you have what you were expecting, at our expense.
            }
    }

# $setting (String) - what the customer was there for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-upgrade =
    { $setting ->
        [stay]
            { $wording ->
                [0] I will arrange a better room for you { $when }, at no extra charge.
                [1] You will have a better room from us; I will arrange it { $when }, and you pay no more for it.
               *[2] A better room will be booked for you { $when }, at our expense.
            }
        [flight]
            { $wording ->
                [0] I will arrange a better seat for you { $when }, at no extra charge.
                [1] You will have a better seat from us; I will arrange it { $when }, and you pay no more for it.
               *[2] A better seat will be booked for you { $when }, at our expense.
            }
       *[other]
            { $wording ->
                [0] I will arrange an upgrade for you { $when }, at no extra charge.
                [1] You will have an upgrade from us; I will arrange it { $when }, and you pay no more for it.
               *[2] We will upgrade you { $when }, at our expense.
            }
    }

# A small token, for a light failure only.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-gift =
    { $wording ->
        [0] I will also send you a little something { $when }.
        [1] There will also be a little something on its way to you { $when }.
       *[2] I will also put a little something in the post for you { $when }.
    }

# One person looks after the customer.
# $wording (Number) - 0 to 2
letter-personal-contact =
    { $wording ->
        [0] From now on you have one person to turn to, and that is me.
        [1] I am looking after this myself until it is settled.
       *[2] You will not have to tell this story to anybody else; I am looking after it myself.
    }

# The bill, the data, the booking is put right.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-correct-record =
    { $failure ->
        [billing]
            { $wording ->
                [0] I will put the figures right { $when } and send you the corrected statement.
                [1] The figures will be put right { $when }, and you will have the corrected statement from me.
               *[2] I will correct the figures { $when } and let you have them in writing.
            }
        [misinformed]
            { $wording ->
                [0] You will have the right information from me { $when }, in writing.
                [1] I will go through what you were told { $when } and give you the right answers in writing.
               *[2] I will give you the right information { $when } and let you have it in writing.
            }
        [privacy]
            { $wording ->
                [0] I will see that your details are in order { $when } and confirm it to you in writing.
                [1] Your details will be put in order { $when }, and you will have that from me in writing.
               *[2] I will put your details in order { $when } and let you have it in writing.
            }
       *[other]
            { $wording ->
                [0] I will put our records right { $when } and confirm it to you in writing.
                [1] Our records will be put right { $when }, and you will have that from me in writing.
               *[2] I will correct our records { $when } and let you have it in writing.
            }
    }

# $wording (Number) - 0 to 2
letter-priority =
    { $wording ->
        [0] Next time you will not have to queue; I am making a note of it.
        [1] Next time you come first; I am noting it down for you.
       *[2] The next time you need us, you will be served ahead of the queue.
    }

# What waits for somebody's approval is not promised; when it will be told is.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-waits =
    { $wording ->
        [0] I will tell you { $when } how we will put this right.
        [1] You will hear from me { $when } how we put it right.
       *[2] How we will put it right I will tell you { $when }.
    }

# Closes the list of remedies.
# $wording (Number) - 0 to 2
letter-no-effort =
    { $wording ->
        [0] There is nothing that you need to do for this.
        [1] You need do nothing yourself.
       *[2] You need not send or fill in anything.
    }

## In a text message

# What restores what was lost, in a text message: short.
# $remedy (String) - what is given
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $amount (String) - of money: an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-repair-text =
    { $remedy ->
        [refund]
            { $wording ->
                [0] I will refund you { $amount } { $when }.
                [1] You will have { $amount } back { $when }.
               *[2] I will send you { $amount } back { $when }.
            }
        [expenses]
            { $wording ->
                [0] I will pay you { $amount } { $when } for your costs.
                [1] You will have { $amount } { $when } for your costs.
               *[2] For your costs you will have { $amount } { $when }.
            }
        [credit]
            { $wording ->
                [0] I will credit you with { $amount } { $when }.
                [1] You will have a credit of { $amount } { $when }.
               *[2] I will set up a credit of { $amount } for you { $when }.
            }
        [voucher]
            { $wording ->
                [0] I will send you a voucher for { $amount } { $when }.
                [1] You will have a voucher for { $amount } { $when }.
               *[2] A voucher for { $amount } will be with you { $when }.
            }
        [fee_waiver]
            { $wording ->
                [0] I will take { $amount } off your bill { $when }.
                [1] You will have { $amount } taken off your bill { $when }.
               *[2] I will see that { $amount } comes off your bill { $when }.
            }
        [upgrade]
            { $wording ->
                [0] I will arrange an upgrade { $when }, free of charge.
                [1] You will have a free upgrade booked { $when }.
               *[2] We will upgrade you { $when }, at our expense.
            }
        [correct_record]
            { $failure ->
                [billing]
                    { $wording ->
                        [0] I will put the figures right { $when }.
                        [1] The figures will be put right { $when }.
                       *[2] I will correct the figures { $when }.
                    }
                [misinformed]
                    { $wording ->
                        [0] You will have the right information { $when }.
                        [1] I will give you the right answers { $when }.
                       *[2] I will send you the right information { $when }.
                    }
                [privacy]
                    { $wording ->
                        [0] I will see that your details are in order { $when }.
                        [1] Your details will be put in order { $when }.
                       *[2] I will put your details in order { $when }.
                    }
               *[other]
                    { $wording ->
                        [0] I will put our records right { $when }.
                        [1] Our records will be put right { $when }.
                       *[2] I will correct our records { $when }.
                    }
            }
       *[redo]
            { $failure ->
                [wrong_item]
                    { $wording ->
                        [0] You will have the right order { $when }, free of charge.
                        [1] You will get what you ordered { $when }, at our expense.
                       *[2] I will see that you get the right order { $when }, free of charge.
                    }
               *[other]
                    { $wording ->
                        [0] We will put it right { $when }, free of charge.
                        [1] I will have it put right { $when }, at our expense.
                       *[2] It will be put right { $when }, with nothing to pay.
                    }
            }
    }

## In public

# What is given, without an amount; the rest is settled in private.
# $remedy (String) - the remedy that counts most
# $wording (Number) - 0 to 2
letter-public-repair =
    { $remedy ->
        [redo]
            { $wording ->
                [0] We will put it right for you, at no cost to you.
                [1] We will make it good for you, at our expense.
               *[2] You will have from us what you should have had, with nothing to pay.
            }
        [refund]
            { $wording ->
                [0] You will have money back from us.
                [1] I am arranging a refund for you.
               *[2] I will see that you get money back.
            }
        [expenses]
            { $wording ->
                [0] What it cost you, you will have back from us.
                [1] We will make up to you what you had to spend.
               *[2] I am arranging for your costs to be paid.
            }
        [credit]
            { $wording ->
                [0] I am arranging a credit for you.
                [1] There will be a credit in your name.
               *[2] You will have a credit from us.
            }
        [voucher]
            { $wording ->
                [0] I am arranging a voucher for you.
                [1] You will have a voucher from us, to use as you like.
               *[2] There will be a voucher for you.
            }
        [fee_waiver]
            { $wording ->
                [0] I am taking something off your bill.
                [1] Your bill will be lower.
               *[2] You will have less to pay.
            }
        [upgrade]
            { $wording ->
                [0] I am arranging an upgrade for you.
                [1] You will have an upgrade from us, at no extra charge.
               *[2] There will be an upgrade for you, at our expense.
            }
        [correct_record]
            { $wording ->
                [0] We will put our records right and confirm it to you.
                [1] I will see that our records are put right and confirm it to you.
               *[2] Our records will be put right, and you will have that in writing.
            }
       *[other]
            { $wording ->
                [0] I am looking after this myself until it is settled.
                [1] This stays with me until it is settled.
               *[2] From now on you have one person to turn to, and that is me.
            }
    }
