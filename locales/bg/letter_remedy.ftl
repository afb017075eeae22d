# What is given: one message for each remedy. All of it is planned and none of it done yet,
# so it stands in the future. Nothing hangs on a condition.
#
# Сумата { $amount } стои само като допълнение (никога като подлог, за да няма съгласуване)
# и никога пред точка („лв.“). Срокът { $when } съдържа запетая („до петък, 27 ноември“),
# затова стои пред точка, запетая или точка и запетая. Глаголите са от свършен вид: с
# „ще имате“ срокът „до …“ би звучал като край на валидността.

# A part of the price whose amount is not known; stands for the amount below.
# $percent (Number) - 5 to 150
letter-share =
    { $percent ->
        [25] една четвърт от цената
        [50] половината цена
        [75] три четвърти от цената
        [100] пълната цена
       *[other] { $percent }% от цената
    }

# The whole price, when its amount is known; stands for the amount below.
# $amount (String) - an amount or a share of the price, as of letter-share
letter-whole = пълната сума от { $amount }

# The legal minimum: owed, not given.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law =
    { $wording ->
        [0] Имате право на { $amount } по закон, а не като жест, и ще получите парите { $when }.
        [1] Дължим Ви { $amount } по закон, а не като услуга; ще получите парите { $when }.
       *[2] Законът, а не нашата добра воля, Ви дава { $amount }; ще получите парите { $when }.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-law-text =
    { $wording ->
        [0] По закон Ви дължим { $amount }; ще получите сумата { $when }.
        [1] Законът Ви дава { $amount }; ще получите парите { $when }.
       *[2] По закон имате право на { $amount }; ще получите парите { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-refund =
    { $wording ->
        [0] Ще Ви върна { $amount } { $when }.
        [1] Ще получите обратно от нас { $amount } { $when }.
       *[2] Ще се погрижа да Ви върнем { $amount } { $when }.
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
                [0] За разходите, които това Ви причини, ще Ви платя { $amount } { $when }.
                [1] За това, което се наложи да похарчите, ще получите от нас { $amount } { $when }.
               *[2] За разходите, които направихте, ще Ви изплатим { $amount } { $when }.
            }
       *[false]
            { $wording ->
                [0] Похарченото заради това ще Ви възстановя { $when }.
                [1] Разходите си по случая ще получите обратно от нас { $when }.
               *[2] Каквото се наложи да похарчите заради това, ще получите от нас { $when }.
            }
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-credit =
    { $wording ->
        [0] Ще запиша на Ваше име { $amount } { $when }, за следващо плащане при нас.
        [1] Ще получите { $amount } за бъдещи плащания при нас; сумата ще запишем на Ваше име { $when }.
       *[2] Ще заделя за Вас { $amount } { $when }; със сумата ще можете да платите при нас.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-voucher =
    { $wording ->
        [0] Ще Ви изпратя ваучер за { $amount } { $when }.
        [1] Ще получите от мен ваучер за { $amount } { $when }.
       *[2] Ваучер за { $amount } ще тръгне към Вас { $when }.
    }

# $wording (Number) - 0 to 2
# $amount (String) - an amount or a share of the price, as of letter-share
# $when (String) - by when, as of letter-by-date
letter-fee-waiver =
    { $wording ->
        [0] Ще намаля сметката Ви с { $amount } { $when }.
        [1] Сметката Ви става по-ниска с { $amount }; ще го уредя { $when }.
       *[2] Ще се погрижа да приспаднем { $amount } от сметката Ви { $when }.
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
                [0] Ще получите от нас правилната поръчка { $when }, без да плащате нищо.
                [1] Ще се погрижа да получите поръчаното { $when }, без разходи за Вас.
               *[2] Правилната поръчка ще бъде при Вас { $when }, за наша сметка.
            }
        [defective]
            { $wording ->
                [0] Ще направим ремонт или замяна { $when }, без разходи за Вас.
                [1] Ще получите всичко в изправност { $when }, без да плащате нищо.
               *[2] Ще се погрижа за ремонт или замяна { $when }, за наша сметка.
            }
        [lost_damaged]
            { $wording ->
                [0] Ще осигурим замяна или поправка { $when }, без разходи за Вас.
                [1] Ще получите от нас замяна или ремонт { $when }, без да плащате нищо.
               *[2] Ще се погрижа за замяна или поправка { $when }, за наша сметка.
            }
        [hygiene]
            { $wording ->
                [0] Ще оправим това { $when }, без разходи за Вас.
                [1] Ще се погрижа това да се оправи { $when }, без да плащате за него.
               *[2] Ще получите от нас всичко във вида, в който трябваше да бъде, { $when }, без да плащате нищо.
            }
        [below_promise]
            { $wording ->
                [0] Ще получите от нас това, което Ви се полага, { $when }, без да плащате нищо.
                [1] Ще го направим отново { $when }, този път както трябва и без разходи за Вас.
               *[2] Ще се погрижа всичко да бъде направено отново и както трябва { $when }, за наша сметка.
            }
       *[other]
            { $wording ->
                [0] Ще получите от нас очакваното { $when }, без да плащате нищо.
                [1] Ще Ви осигурим това, което очаквахте, { $when }, без разходи за Вас.
               *[2] Ще се погрижа да получите това, което очаквахте, { $when }, за наша сметка.
            }
    }

# $setting (String) - what the customer was there for
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-upgrade =
    { $setting ->
        [stay]
            { $wording ->
                [0] Ще Ви уредя по-добра стая { $when }, без доплащане.
                [1] Ще получите от нас по-добра стая; ще я уредя { $when }, без да доплащате.
               *[2] Ще Ви осигурим по-добра стая { $when }, за наша сметка.
            }
        [flight]
            { $wording ->
                [0] Ще Ви уредя по-добро място { $when }, без доплащане.
                [1] Ще получите от нас по-добро място; ще го уредя { $when }, без да доплащате.
               *[2] Ще Ви осигурим по-добро място { $when }, за наша сметка.
            }
       *[other]
            { $wording ->
                [0] Ще Ви уредя по-висока категория { $when }, без доплащане.
                [1] Ще получите от нас по-висока категория; ще я уредя { $when }, без да доплащате.
               *[2] Ще Ви осигурим по-висока категория { $when }, за наша сметка.
            }
    }

# A small token, for a light failure only.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-gift =
    { $wording ->
        [0] Ще Ви изпратя и скромен знак на внимание { $when }.
        [1] Към Вас ще тръгне и дребен подарък от нас { $when }.
       *[2] Ще Ви пусна по пощата и един скромен подарък { $when }.
    }

# One person looks after the customer.
# $wording (Number) - 0 to 2
letter-personal-contact =
    { $wording ->
        [0] Оттук нататък за всичко можете да се обръщате към един човек и това съм аз.
        [1] Занимавам се с това лично, докато се уреди.
       *[2] Няма да се налага да разказвате всичко на друг; занимавам се с това лично.
    }

# The bill, the data, the booking is put right.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-correct-record =
    { $failure ->
        [billing]
            { $wording ->
                [0] Ще поправя сумите и ще Ви изпратя вярната справка { $when }.
                [1] Сумите ще бъдат поправени { $when }, а вярната справка ще получите от мен.
               *[2] Ще поправя сумите { $when }; ще ги получите от мен писмено.
            }
        [misinformed]
            { $wording ->
                [0] Ще получите от мен вярната информация { $when }, и то писмено.
                [1] Ще прегледам всичко, което Ви беше казано, и ще Ви дам верните отговори писмено { $when }.
               *[2] Ще Ви дам вярната информация { $when }; ще я получите и писмено.
            }
        [privacy]
            { $wording ->
                [0] Ще се погрижа данните Ви да са наред и ще Ви го потвърдя писмено { $when }.
                [1] Данните Ви ще бъдат приведени в ред { $when }, а потвърждението ще получите от мен писмено.
               *[2] Ще приведа данните Ви в ред { $when }; ще Ви пиша, за да го потвърдя.
            }
       *[other]
            { $wording ->
                [0] Ще поправя данните при нас и ще Ви го потвърдя писмено { $when }.
                [1] Данните при нас ще бъдат поправени { $when }, а потвърждението ще получите от мен писмено.
               *[2] Ще коригирам данните при нас { $when }; ще Ви пиша, за да го потвърдя.
            }
    }

# $wording (Number) - 0 to 2
letter-priority =
    { $wording ->
        [0] Следващия път няма да чакате на опашка; отбелязвам си го.
        [1] Следващия път сте с предимство; записвам го за Вас.
       *[2] Когато Ви потрябваме следващия път, ще Ви обслужим преди останалите.
    }

# What waits for somebody's approval is not promised; when it will be told is.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-waits =
    { $wording ->
        [0] Как ще оправим това, ще Ви кажа { $when }.
        [1] Как ще го поправим, ще чуете от мен { $when }.
       *[2] Ще имате от мен решение как го поправяме { $when }.
    }

# Closes the list of remedies.
# $wording (Number) - 0 to 2
letter-no-effort =
    { $wording ->
        [0] От Вас не се иска нищо.
        [1] Не е нужно да правите нищо.
       *[2] Не е нужно да изпращате или попълвате нищо.
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
                [0] Ще Ви върна { $amount } { $when }.
                [1] Ще получите обратно { $amount } { $when }.
               *[2] Ще Ви изпратя обратно { $amount } { $when }.
            }
        [expenses]
            { $wording ->
                [0] За разходите Ви ще платя { $amount } { $when }.
                [1] Ще получите за разходите си { $amount } { $when }.
               *[2] За разходите си ще получите { $amount } { $when }.
            }
        [credit]
            { $wording ->
                [0] За следващо плащане при нас ще Ви запиша { $amount } { $when }.
                [1] За следващо плащане ще получите { $amount } { $when }.
               *[2] Ще запиша на Ваше име { $amount } { $when }, за следващо плащане.
            }
        [voucher]
            { $wording ->
                [0] Ще Ви изпратя ваучер за { $amount } { $when }.
                [1] Ще получите ваучер за { $amount } { $when }.
               *[2] Ваучер за { $amount } ще бъде при Вас { $when }.
            }
        [fee_waiver]
            { $wording ->
                [0] Ще намаля сметката Ви с { $amount } { $when }.
                [1] Ще приспадна { $amount } от сметката Ви { $when }.
               *[2] Ще се погрижа да приспаднем { $amount } от сметката Ви { $when }.
            }
        [upgrade]
            { $wording ->
                [0] Ще Ви уредя по-висока категория { $when }, без доплащане.
                [1] Ще получите по-висока категория без доплащане; ще я уредя { $when }.
               *[2] Ще Ви осигурим по-висока категория { $when }, за наша сметка.
            }
        [correct_record]
            { $failure ->
                [billing]
                    { $wording ->
                        [0] Ще поправя сумите { $when }.
                        [1] Сумите ще бъдат поправени { $when }.
                       *[2] Ще коригирам сумите { $when }.
                    }
                [misinformed]
                    { $wording ->
                        [0] Ще получите вярната информация { $when }.
                        [1] Ще Ви дам верните отговори { $when }.
                       *[2] Ще Ви изпратя вярната информация { $when }.
                    }
                [privacy]
                    { $wording ->
                        [0] Ще се погрижа да оправим данните Ви { $when }.
                        [1] Данните Ви ще бъдат приведени в ред { $when }.
                       *[2] Ще приведа данните Ви в ред { $when }.
                    }
               *[other]
                    { $wording ->
                        [0] Ще поправя данните при нас { $when }.
                        [1] Данните при нас ще бъдат поправени { $when }.
                       *[2] Ще коригирам данните при нас { $when }.
                    }
            }
       *[redo]
            { $failure ->
                [wrong_item]
                    { $wording ->
                        [0] Ще получите правилната поръчка { $when }, без да плащате.
                        [1] Ще получите поръчаното { $when }, за наша сметка.
                       *[2] Ще се погрижа да получите правилната поръчка { $when }, безплатно.
                    }
               *[other]
                    { $wording ->
                        [0] Ще го оправим { $when }, без да плащате.
                        [1] Ще се погрижа това да се оправи { $when }, за наша сметка.
                       *[2] Това ще бъде оправено { $when }, без да плащате нищо.
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
                [0] Ще го оправим, без разходи за Вас.
                [1] Ще оправим всичко за Вас, за наша сметка.
               *[2] Ще получите от нас това, което Ви се полага, без да плащате нищо.
            }
        [refund]
            { $wording ->
                [0] Ще получите пари обратно от нас.
                [1] Уреждам да Ви бъдат върнати пари.
               *[2] Ще се погрижа да Ви върнем пари.
            }
        [expenses]
            { $wording ->
                [0] Разходите си по случая ще получите обратно от нас.
                [1] Ще Ви възстановим това, което се наложи да похарчите.
               *[2] Уреждам разходите Ви да бъдат платени.
            }
        [credit]
            { $wording ->
                [0] Уреждам сума на Ваше име за следващи плащания при нас.
                [1] На Ваше име ще има сума за следващи плащания при нас.
               *[2] Ще получите от нас сума за следващи плащания.
            }
        [voucher]
            { $wording ->
                [0] Уреждам ваучер за Вас.
                [1] Ще получите от нас ваучер, който да използвате както желаете.
               *[2] За Вас ще има ваучер.
            }
        [fee_waiver]
            { $wording ->
                [0] Намалявам сметката Ви с част от сумата.
                [1] Сметката Ви ще бъде по-ниска.
               *[2] Ще платите по-малко.
            }
        [upgrade]
            { $wording ->
                [0] Уреждам за Вас по-висока категория.
                [1] Ще получите от нас по-висока категория, без доплащане.
               *[2] За Вас ще има по-висока категория, за наша сметка.
            }
        [correct_record]
            { $wording ->
                [0] Ще поправим данните при нас и ще Ви го потвърдим.
                [1] Ще се погрижа данните при нас да бъдат поправени и ще Ви го потвърдя.
               *[2] Данните при нас ще бъдат поправени, а потвърждението ще получите писмено.
            }
       *[other]
            { $wording ->
                [0] Занимавам се с това лично, докато се уреди.
                [1] Това остава при мен, докато се уреди.
               *[2] Оттук нататък за всичко можете да се обръщате към един човек и това съм аз.
            }
    }
