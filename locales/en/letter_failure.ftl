# What went wrong: the first sentence after the greeting, one message for each failure of
# the vocabulary. $setting is what the customer was there for:
#   meal goods stay flight trip telecom utility software money car care visit other
# $owned is true when the failure is ours: the sentence may then say "we did". When it is
# false the sentence says what happened to the customer and names no doer.
# The three wordings say the same; no sentence may say more than its failure covers
# ("lost_damaged" is lost or damaged, so: "did not arrive safe and sound").

# How long the wait was, for the sentences below. In a language with cases: the form that
# fits them all, or recast them.
# $timed (Bool) - whether it is known
# $delay (String) - "90 minutes", as of the message duration
letter-how-long =
    { $timed ->
        [true] { $delay }
       *[false] far too long
    }

# How late something was, for the sentences below.
# $timed (Bool) - whether it is known
# $delay (String) - "90 minutes", as of the message duration
letter-how-late =
    { $timed ->
        [true] { $delay } late
       *[false] late
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
# $late (String) - as of letter-how-late
letter-failure-late =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } for your meal.
                        [1] We brought you your meal { $late }.
                       *[2] Your meal reached you { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Your meal came { $late }.
                        [1] You waited { $long } for your meal.
                       *[2] You had to wait { $long } for your meal to come.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Your order reached you { $late }.
                        [1] We kept you waiting { $long } for your order.
                       *[2] We got your order to you { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Your order came { $late }.
                        [1] You waited { $long } for your order.
                       *[2] You had to wait { $long } for your order to arrive.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } for your room.
                        [1] We had your room ready { $late }.
                       *[2] We left you waiting { $long } until you had your room.
                    }
               *[false]
                    { $wording ->
                        [0] You waited { $long } for your room.
                        [1] Your room was ready { $late }.
                       *[2] You had to wait { $long } until your room was ready.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } for your flight.
                        [1] We ran your flight { $late }.
                       *[2] Your flight with us ran { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Your flight ran { $late }.
                        [1] You waited { $long } for your flight.
                       *[2] You had to wait { $long } for your flight.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } on your journey.
                        [1] We ran your service { $late }.
                       *[2] We got you on your way { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Your journey ran { $late }.
                        [1] You waited { $long } on your journey.
                       *[2] You had to wait { $long } on your way.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } on a matter of your own money.
                        [1] We dealt with your request { $late }.
                       *[2] You waited { $long } for us to deal with your request.
                    }
               *[false]
                    { $wording ->
                        [0] You waited { $long } for your request to be dealt with.
                        [1] Your request was dealt with { $late }.
                       *[2] You had to wait { $long } for your request to go through.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We had your car ready { $late }.
                        [1] We kept you waiting { $long } for your car.
                       *[2] We gave you your car back { $late }.
                    }
               *[false]
                    { $wording ->
                        [0] Your car was ready { $late }.
                        [1] You waited { $long } for your car.
                       *[2] You had to wait { $long } for your car to be ready.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } for your appointment.
                        [1] We saw you { $late }.
                       *[2] We left you waiting { $long } to be seen.
                    }
               *[false]
                    { $wording ->
                        [0] You waited { $long } to be seen.
                        [1] Your appointment began { $late }.
                       *[2] You had to wait { $long } for your appointment.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long } for your appointment.
                        [1] We were { $late } for your appointment.
                       *[2] You waited { $long } for us.
                    }
               *[false]
                    { $wording ->
                        [0] You waited { $long } for your appointment.
                        [1] Your appointment began { $late }.
                       *[2] You had to wait { $long } for your turn.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you waiting { $long }.
                        [1] We were { $late } with what you were expecting from us.
                       *[2] You waited { $long } for us.
                    }
               *[false]
                    { $wording ->
                        [0] You waited { $long } for what you were expecting.
                        [1] What you were expecting came { $late }.
                       *[2] You had to wait { $long }.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-unavailable =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] You came to eat with us, and we did not have what you had counted on.
                        [1] We did not have what you had come for.
                       *[2] What you had come for, we did not have.
                    }
               *[false]
                    { $wording ->
                        [0] What you had come for was not available.
                        [1] You came to eat, and what you had counted on was not available.
                       *[2] You did not get the meal you had counted on.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not have what you had ordered.
                        [1] We took your order and could not fill it.
                       *[2] You counted on your order, and we did not have it for you.
                    }
               *[false]
                    { $wording ->
                        [0] What you had ordered was not available.
                        [1] Your order could not be filled.
                       *[2] You counted on your order, and it was not available.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] You had booked a room with us, and we did not have it for you.
                        [1] We did not have the room that you had booked.
                       *[2] We took your booking and then had no room for you.
                    }
               *[false]
                    { $wording ->
                        [0] The room that you had booked was not available.
                        [1] You had booked a room, and it was not there for you.
                       *[2] You could not have the room that you had booked.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not get you onto the flight that you had booked.
                        [1] You had booked a flight with us, and we did not fly you on it.
                       *[2] We did not fly you as you had booked.
                    }
               *[false]
                    { $wording ->
                        [0] You could not take the flight that you had booked.
                        [1] The flight that you had booked was not there for you.
                       *[2] You did not get to fly as you had booked.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not run the service that you were counting on.
                        [1] You had planned your journey with us, and we did not take you.
                       *[2] We left you without the connection that you had planned on.
                    }
               *[false]
                    { $wording ->
                        [0] You could not travel as you had planned.
                        [1] The service that you were counting on did not run for you.
                       *[2] You were left without the connection that you had planned on.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We left you without service.
                        [1] We were to keep you connected, and we did not.
                       *[2] We let your line go down.
                    }
               *[false]
                    { $wording ->
                        [0] You were without service.
                        [1] Your line was down.
                       *[2] You had no service when you needed it.
                    }
            }
        [utility]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We left you without supply.
                        [1] We were to keep you supplied, and we did not.
                       *[2] We let your supply fail.
                    }
               *[false]
                    { $wording ->
                        [0] You were without supply.
                        [1] Your supply failed.
                       *[2] You had no supply when you needed it.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Our service was down when you needed it.
                        [1] We left you without our service when you had work to do.
                       *[2] We let our service go down, and you could not use it.
                    }
               *[false]
                    { $wording ->
                        [0] You could not use our service when you needed it.
                        [1] Our service was out of your reach when you needed it.
                       *[2] You were without our service when you needed it.
                    }
            }
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We kept you from using your account when you needed it.
                        [1] You could not use your account with us when you needed it.
                       *[2] We left you without your account when you needed it.
                    }
               *[false]
                    { $wording ->
                        [0] You could not use your account when you needed it.
                        [1] Your account was out of your reach when you needed it.
                       *[2] You were without your account when you needed it.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not have the car for you that you were counting on.
                        [1] You were counting on a car, and we did not have it for you.
                       *[2] We left you without the car that you were counting on.
                    }
               *[false]
                    { $wording ->
                        [0] The car that you were counting on was not there for you.
                        [1] You did not get the car that you were counting on.
                       *[2] You were left without the car that you were counting on.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not keep your appointment.
                        [1] You had an appointment with us, and we did not keep it.
                       *[2] We let your appointment fall through.
                    }
               *[false]
                    { $wording ->
                        [0] Your appointment did not take place.
                        [1] You had an appointment, and it did not take place.
                       *[2] Your appointment fell through.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not keep your appointment.
                        [1] You had an appointment with us, and we did not keep it.
                       *[2] We let your appointment fall through.
                    }
               *[false]
                    { $wording ->
                        [0] Your appointment did not take place.
                        [1] You had an appointment, and it did not take place.
                       *[2] Your appointment fell through.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] You were counting on us, and we did not have what you needed.
                        [1] We did not have what you were counting on.
                       *[2] We left you without what you were counting on.
                    }
               *[false]
                    { $wording ->
                        [0] What you were counting on was not available.
                        [1] You did not get what you were counting on.
                       *[2] You were left without what you were counting on.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-below-promise =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] The meal that we served you was not good.
                        [1] We served you a meal that was not what you should get from us.
                       *[2] We did not cook well for you.
                    }
               *[false]
                    { $wording ->
                        [0] Your meal was not as good as it should have been.
                        [1] Your meal was not what you had been promised.
                       *[2] What came to your table was not what it should have been.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] What we sold you is not as we had described it.
                        [1] We described it to you as better than it is.
                       *[2] We sold you something that is not what we had promised.
                    }
               *[false]
                    { $wording ->
                        [0] What you bought is not as it was described.
                        [1] What you bought is not what you had been promised.
                       *[2] You did not get the quality that you paid for.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Your stay with us was not what we had promised.
                        [1] We promised you a better stay than we gave you.
                       *[2] We did not give you the stay that you had booked.
                    }
               *[false]
                    { $wording ->
                        [0] Your stay was not what you had been promised.
                        [1] You had been promised a better stay.
                       *[2] Your stay was not what you had booked.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Your flight with us was not what we had promised.
                        [1] We promised you a better flight than we gave you.
                       *[2] We did not give you the flight that you had paid for.
                    }
               *[false]
                    { $wording ->
                        [0] Your flight was not what you had been promised.
                        [1] You had been promised a better flight.
                       *[2] Your flight was not what you had paid for.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Your journey with us was not what we had promised.
                        [1] We promised you a better journey than we gave you.
                       *[2] We did not give you the journey that you had paid for.
                    }
               *[false]
                    { $wording ->
                        [0] Your journey was not what you had been promised.
                        [1] You had been promised a better journey.
                       *[2] Your journey was not what you had paid for.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Our software did not do for you what we had said it would.
                        [1] We promised you more than our software did.
                       *[2] We told you our software could do what you needed, and it did not.
                    }
               *[false]
                    { $wording ->
                        [0] Our software did not do for you what it should.
                        [1] You had been promised more than our software did.
                       *[2] You needed more from our software than it did for you.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] The work that we did on your car was not good enough.
                        [1] We did not look after your car as we had promised.
                       *[2] We promised you better work on your car than we did.
                    }
               *[false]
                    { $wording ->
                        [0] Your car was not looked after as you had been promised.
                        [1] The work on your car was not what it should have been.
                       *[2] You had been promised better work on your car.
                    }
            }
        [care]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not look after you as well as we should have.
                        [1] You came to us to be looked after, and we did not do it well.
                       *[2] We did not give you the care that you had been promised.
                    }
               *[false]
                    { $wording ->
                        [0] You were not looked after as well as you should have been.
                        [1] Your visit did not go as you had been promised.
                       *[2] You did not get the care that you had been promised.
                    }
            }
        [visit]
            { $owned ->
                [true]
                    { $wording ->
                        [0] The work that we did for you was not good enough.
                        [1] We did not do for you what we had promised.
                       *[2] We promised you better work than we did.
                    }
               *[false]
                    { $wording ->
                        [0] The work that was done for you was not what it should have been.
                        [1] You did not get what you had been promised.
                       *[2] You had been promised better work.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] What we gave you was not what we had promised.
                        [1] We promised you something better than we gave you.
                       *[2] We did not give you what we had promised.
                    }
               *[false]
                    { $wording ->
                        [0] What you got was not what you had been promised.
                        [1] You had been promised something better.
                       *[2] You did not get what you had been promised.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-defective =
    { $setting ->
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We sold you something that does not work.
                        [1] What you bought from us does not work, and we sold it to you like that.
                       *[2] The product that we sold you does not do its job.
                    }
               *[false]
                    { $wording ->
                        [0] What you bought does not work.
                        [1] The product that you bought does not do its job.
                       *[2] You bought something that does not work as it should.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Something in the room that we gave you did not work.
                        [1] We gave you a room in which not everything worked.
                       *[2] You paid us for a room in which everything works, and we did not give you one.
                    }
               *[false]
                    { $wording ->
                        [0] Something in your room did not work.
                        [1] Not everything in your room worked.
                       *[2] You had a room in which not everything worked.
                    }
            }
        [telecom]
            { $owned ->
                [true]
                    { $wording ->
                        [0] The connection that we gave you does not work as it should.
                        [1] We gave you a connection that does not do its job.
                       *[2] You pay us for a connection that works, and we did not give you one.
                    }
               *[false]
                    { $wording ->
                        [0] Your connection does not work as it should.
                        [1] Your connection does not do its job.
                       *[2] You have a connection that does not work as it should.
                    }
            }
        [software]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We gave you software that did not work as it should.
                        [1] Our software failed you when you were using it.
                       *[2] You pay us for software that works, and ours did not.
                    }
               *[false]
                    { $wording ->
                        [0] Our software did not work for you as it should.
                        [1] Something in our software did not work for you.
                       *[2] You could not use our software as it is meant to be used.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We gave you a car that does not run as it should.
                        [1] Your car left us and did not run as it should.
                       *[2] You paid us for a car that runs as it should, and we did not give you one.
                    }
               *[false]
                    { $wording ->
                        [0] Your car does not run as it should.
                        [1] Something on your car does not work.
                       *[2] You have a car that does not run as it should.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We gave you something that does not work as it should.
                        [1] What you got from us does not work as it should.
                       *[2] You paid us for something that works, and we did not give you that.
                    }
               *[false]
                    { $wording ->
                        [0] What you got does not work as it should.
                        [1] You got something that does not do its job.
                       *[2] Something that should work for you does not.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-wrong-item =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not bring you what you had ordered.
                        [1] We got your order wrong.
                       *[2] What we served you was not what you had ordered.
                    }
               *[false]
                    { $wording ->
                        [0] You did not get what you were expecting.
                        [1] Your order did not bring you what you were expecting.
                       *[2] What came was not what you were expecting.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] What we sent you was not what you had ordered.
                        [1] We got your order wrong.
                       *[2] We did not send you what you had ordered.
                    }
               *[false]
                    { $wording ->
                        [0] You did not receive what you were expecting.
                        [1] Your order did not bring you what you were expecting.
                       *[2] What arrived was not what you were expecting.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not give you what you had asked for.
                        [1] What you got from us was not what you had asked for.
                       *[2] We got your request wrong.
                    }
               *[false]
                    { $wording ->
                        [0] You did not get what you were expecting.
                        [1] What you got was not what you were expecting.
                       *[2] Your request did not bring you what you were expecting.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-lost-damaged =
    { $setting ->
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not get your parcel to you safe and sound.
                        [1] Your parcel was in our hands, and it did not reach you safe and sound.
                       *[2] We were to bring you your parcel safe and sound, and we did not.
                    }
               *[false]
                    { $wording ->
                        [0] Your parcel did not arrive safe and sound.
                        [1] Your parcel did not reach you as it should have.
                       *[2] You did not receive your parcel safe and sound.
                    }
            }
        [flight]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not get your luggage to you safe and sound.
                        [1] You handed us your luggage, and we did not look after it.
                       *[2] Your luggage was in our hands, and it did not arrive safe and sound.
                    }
               *[false]
                    { $wording ->
                        [0] Your luggage did not arrive safe and sound.
                        [1] You did not get your luggage back safe and sound.
                       *[2] Your luggage did not reach you as it should have.
                    }
            }
        [trip]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not get your luggage to you safe and sound.
                        [1] You handed us your luggage, and we did not look after it.
                       *[2] Your luggage was in our hands, and it did not arrive safe and sound.
                    }
               *[false]
                    { $wording ->
                        [0] Your luggage did not arrive safe and sound.
                        [1] You did not get your luggage back safe and sound.
                       *[2] Your luggage did not reach you as it should have.
                    }
            }
        [car]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Your car was in our hands, and it did not come back to you safe and sound.
                        [1] You left your car with us, and we did not look after it.
                       *[2] We did not give your car back to you safe and sound.
                    }
               *[false]
                    { $wording ->
                        [0] Your car did not come back to you safe and sound.
                        [1] You did not get your car back safe and sound.
                       *[2] Your car did not come back to you as you had left it.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not look after your belongings.
                        [1] Your belongings were in our care, and they did not stay safe there.
                       *[2] You trusted us with your belongings, and we did not look after them.
                    }
               *[false]
                    { $wording ->
                        [0] Your belongings did not stay safe.
                        [1] You did not get your belongings back safe and sound.
                       *[2] Your belongings did not come back to you as you had left them.
                    }
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-billing =
    { $setting ->
        [money]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We got the sums on your account wrong.
                        [1] We made a mistake with your money.
                       *[2] What we did on your account was wrong.
                    }
               *[false]
                    { $wording ->
                        [0] The sums on your account were not right.
                        [1] One of the amounts on your account was not right.
                       *[2] What your account showed was not right.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We got your bill wrong.
                        [1] We made a mistake with your money.
                       *[2] The sums that we charged you were wrong.
                    }
               *[false]
                    { $wording ->
                        [0] Your bill was not right.
                        [1] The amount that you were charged was not right.
                       *[2] Your bill did not come out as it should have.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-uncaring =
    { $owned ->
        [true]
            { $wording ->
                [0] We did not treat you with the courtesy that you deserve.
                [1] You came to us for help, and we did not give you a proper hearing.
               *[2] We were not civil to you.
            }
       *[false]
            { $wording ->
                [0] You were not treated with the courtesy that you deserve.
                [1] You came for help and were not given a proper hearing.
               *[2] You did not meet with the courtesy that you should find with us.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-misinformed =
    { $owned ->
        [true]
            { $wording ->
                [0] What we told you did not hold true.
                [1] You relied on what we told you, and it was not so.
               *[2] We gave you our word, and it did not hold.
            }
       *[false]
            { $wording ->
                [0] What you had been told did not hold true.
                [1] You relied on what you had been told, and it was not so.
               *[2] The information that you had did not turn out to be right.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
# $long (String) - as of letter-how-long
letter-failure-unresponsive =
    { $owned ->
        [true]
            { $wording ->
                [0] We kept you waiting { $long } for an answer.
                [1] When you tried to reach us, we left you waiting { $long }.
               *[2] You asked us, and we left you waiting { $long } for an answer.
            }
       *[false]
            { $wording ->
                [0] You waited { $long } for an answer.
                [1] You tried to reach us and had to wait { $long }.
               *[2] It took { $long } for an answer to reach you.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-powerless =
    { $owned ->
        [true]
            { $wording ->
                [0] You asked us for help, and we gave you nobody who could decide.
                [1] We did not give you anybody who was able to help.
               *[2] You turned to us, and none of us was in a position to help you.
            }
       *[false]
            { $wording ->
                [0] You asked for help and found nobody who could decide.
                [1] Nobody you spoke to was able to help you.
               *[2] Nobody you turned to was in a position to help you.
            }
    }

# $setting (String) - what the customer was there for
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-hygiene =
    { $setting ->
        [meal]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We served you food that should never have left our kitchen.
                        [1] The food that we served you was not as clean and fresh as it must be.
                       *[2] We did not keep your food as clean and fresh as it must be.
                    }
               *[false]
                    { $wording ->
                        [0] Your food was not as clean and fresh as it must be.
                        [1] What you were served was not fit to be served.
                       *[2] You were served food that was not as clean and fresh as it must be.
                    }
            }
        [goods]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We sold you something that was not as clean and fresh as it must be.
                        [1] What you bought from us should never have been on our shelves.
                       *[2] We did not keep what you bought as clean and fresh as it must be.
                    }
               *[false]
                    { $wording ->
                        [0] What you bought was not as clean and fresh as it must be.
                        [1] You bought something that was not fit to be sold.
                       *[2] What you took home was not as clean and fresh as it must be.
                    }
            }
        [stay]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We gave you a room that was not clean.
                        [1] We let you into a room that we had not cleaned properly.
                       *[2] Your room was not clean, and we gave it to you like that.
                    }
               *[false]
                    { $wording ->
                        [0] Your room was not clean.
                        [1] The room that you came into was not clean.
                       *[2] You had a room that was not clean.
                    }
            }
       *[other]
            { $owned ->
                [true]
                    { $wording ->
                        [0] We did not keep the place clean for you.
                        [1] You came to us, and we did not have the place clean.
                       *[2] Our place was not clean when you came, and cleaning it is our work.
                    }
               *[false]
                    { $wording ->
                        [0] What you found was not clean.
                        [1] The place was not clean when you came.
                       *[2] You came into a place that was not clean.
                    }
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-privacy =
    { $owned ->
        [true]
            { $wording ->
                [0] We did not handle your personal details as we must.
                [1] You trusted us with your personal details, and we did not guard them well.
               *[2] We did not keep to ourselves what is your private business.
            }
       *[false]
            { $wording ->
                [0] Your personal details were not handled as they must be.
                [1] Your personal details did not stay where they belong.
               *[2] What is your private business did not stay private.
            }
    }

# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-unfair =
    { $owned ->
        [true]
            { $wording ->
                [0] We did not treat you as we treat everybody else.
                [1] We treated you differently from others, and we had no right to.
               *[2] You did not get the same treatment from us as everybody else.
            }
       *[false]
            { $wording ->
                [0] You were not treated like everybody else.
                [1] You did not get the same treatment as everybody else.
               *[2] You were treated differently from others.
            }
    }

# When the failure has not been named.
# $owned (Bool) - whether the failure is ours
# $wording (Number) - 0 to 2
letter-failure-none =
    { $owned ->
        [true]
            { $wording ->
                [0] We did not give you what you had a right to expect.
                [1] What you got from us was not what you had a right to expect.
               *[2] We did not do for you what you had a right to expect.
            }
       *[false]
            { $wording ->
                [0] It did not go the way you had a right to expect.
                [1] You did not get what you had a right to expect.
               *[2] What you got was not what you had a right to expect.
            }
    }
