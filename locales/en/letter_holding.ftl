# The holding note of the safety gate. It cares for the person, names one contact, admits
# nothing, promises nothing and speaks of no money. One wording: such words are chosen once.

# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-subject =
    { $flag ->
        [death] With our sympathy
        [self_harm] Please read this first
        [data_breach] Please secure your account
       *[other] Your message to us
    }

# The first words after the greeting: the person before the matter.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-care =
    { $flag ->
        [self_harm] If you are in danger now, please call 112, in the UK 999, in North America 911. Somebody to talk to at any hour is on 116 123 in the UK and Ireland and on 988 in the US and Canada.
        [death] Please accept our sincere condolences.
        [injury] Before anything else: are you safe, and have you had medical help? If you need help at this moment, please call an ambulance first.
        [child] Before anything else: is the child safe and in good hands? If help is needed at this moment, please call the emergency number first.
        [crime] Before anything else: are you safe? If you are in danger at this moment, please call the police first.
        [discrimination] Thank you for telling us this. It took courage, and it has been heard.
        [data_breach] Please change the password of your account with us now, and wherever else you use the same one. Do not answer messages that ask you for codes or money in our name.
        [legal] We have received what you sent us.
       *[none] Thank you for telling us this.
    }

# Where the matter lies now.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-next =
    { $flag ->
        [self_harm] You are not alone with this, and nothing else is urgent now.
        [death] There is nothing that you need to do for this. When you would like to talk to us, you choose the time.
        [injury] The person responsible for such cases here has it in hand, and everything that relates to it is being kept.
        [child] The person responsible for such cases here has it in hand, and everything that relates to it is being kept.
        [crime] You can report it to the police at any time. Everything that we have on it is being kept for them.
        [discrimination] It is now with the person responsible for equal treatment here, who was not involved.
        [data_breach] It is now with the person responsible for data protection here.
        [legal] It is now with the person responsible for it, who will answer you in writing.
       *[none] It is now with the person responsible for such cases here.
    }

# The one person to turn to.
# $kind (String) - what the contact is: phone, address (an email address), other
# $signed (Bool) - whether the writer's name is known
# $writer (String) - the writer's name
# $contact (String) - a phone number or an address
# $channel (String) - say email letter text
letter-holding-contact =
    { $kind ->
        [phone]
            { $signed ->
                [true] Your contact for everything is { $writer }, on { $contact }.
               *[false] You can call us directly on { $contact }.
            }
        [address]
            { $signed ->
                [true] Your contact for everything is { $writer }, at { $contact }.
               *[false] You can write to us directly at { $contact }.
            }
        [other]
            { $signed ->
                [true] Your contact for everything is { $writer }: { $contact }.
               *[false] You can reach us directly: { $contact }.
            }
       *[none]
            { $signed ->
                [true] Your contact for everything is { $writer }.
               *[false]
                    { $channel ->
                        [say] You can come back to us about this at any time.
                        [letter] You can come back to us about this at any time.
                       *[other] You can answer this message at any hour.
                    }
            }
    }

# Takes the matter out of the public.
letter-holding-public = What you write about belongs in a conversation between you and us, not on a public page.
