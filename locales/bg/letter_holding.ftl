# The holding note of the safety gate. It cares for the person, names one contact, admits
# nothing, promises nothing and speaks of no money. One wording: such words are chosen once.

# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-subject =
    { $flag ->
        [death] С нашите съболезнования
        [self_harm] Моля, прочетете първо това
        [data_breach] Моля, защитете профила си
       *[other] Вашето съобщение до нас
    }

# The first words after the greeting: the person before the matter.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-care =
    { $flag ->
        [self_harm] Ако в момента сте в опасност, моля, обадете се на 112, във Великобритания на 999, в Северна Америка на 911. По всяко време има с кого да поговорите: във Великобритания и Ирландия на 116 123, в САЩ и Канада на 988.
        [death] Моля, приемете искрените ни съболезнования.
        [injury] Преди всичко друго: в безопасност ли сте и получихте ли медицинска помощ? Ако в този момент Ви е нужна помощ, моля, повикайте първо линейка.
        [child] Преди всичко друго: в безопасност ли е детето и в добри ръце ли е? Ако в този момент е нужна помощ, моля, обадете се първо на спешния телефон.
        [crime] Преди всичко друго: в безопасност ли сте? Ако в момента сте в опасност, моля, обадете се първо на полицията.
        [discrimination] Благодарим Ви, че ни казахте това. Нужна беше смелост и думите Ви бяха чути.
        [data_breach] Моля, сменете още сега паролата на профила си при нас, а също и навсякъде, където използвате същата. Не отговаряйте на съобщения, които от наше име искат от Вас кодове или пари.
        [legal] Получихме това, което ни изпратихте.
       *[none] Благодарим Ви, че ни казахте това.
    }

# Where the matter lies now.
# $flag (String) - the gravest flag: self_harm death injury child crime discrimination data_breach legal, or none
letter-holding-next =
    { $flag ->
        [self_harm] Има хора, които са до Вас в това, и сега нищо друго не е спешно.
        [death] От Вас не се иска нищо. Когато пожелаете да говорите с нас, времето избирате Вие.
        [injury] С това вече се занимава човекът, който отговаря за такива случаи при нас, и всичко по случая се пази.
        [child] С това вече се занимава човекът, който отговаря за такива случаи при нас, и всичко по случая се пази.
        [crime] Можете да съобщите за това в полицията по всяко време. Всичко, с което разполагаме по случая, се пази за нея.
        [discrimination] С това вече се занимава човекът, който при нас отговаря за равното третиране и не е участвал в случая.
        [data_breach] С това вече се занимава човекът, който при нас отговаря за защитата на данните.
        [legal] Това вече е при човека, който отговаря за такива въпроси; от него ще получите писмен отговор.
       *[none] С това вече се занимава човекът, който при нас отговаря за такива случаи.
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
                [true] За всичко можете да се обърнете към един човек: { $writer }, телефон { $contact }.
               *[false] Можете да ни се обадите направо на { $contact }.
            }
        [address]
            { $signed ->
                [true] За всичко можете да се обърнете към един човек: { $writer }, { $contact }.
               *[false] Можете да ни пишете направо на { $contact }.
            }
        [other]
            { $signed ->
                [true] За всичко можете да се обърнете към един човек: { $writer }, { $contact }.
               *[false] Ще ни намерите направо тук: { $contact }.
            }
       *[none]
            { $signed ->
                [true] За всичко можете да се обърнете към един човек: { $writer }.
               *[false]
                    { $channel ->
                        [say] Можете по всяко време да се обърнете към нас за това.
                        [letter] Можете по всяко време да се обърнете към нас за това.
                       *[other] Можете да отговорите на това съобщение по всяко време.
                    }
            }
    }

# Takes the matter out of the public.
letter-holding-public = Това, за което пишете, е за разговор между Вас и нас, а не за публична страница.
