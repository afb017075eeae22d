# The apology: its frame, what owns the failure, what follows from it.
#
# Every message is a whole sentence; the program chooses sentences, puts a space between
# them and knows nothing else of the language. Where a message has three wordings they say
# the same. A sentence may claim only what its comment says is known.
#
# Родът на пишещия и на клиента е неизвестен: без причастия и прилагателни, които го
# издават („благодарен“, „бях принуден“). С „Вие“ – аорист („чакахте“).

## How the letter begins

# The line that opens an email or a letter.
# $named (Bool) - whether the customer's name is known
# $customer (String) - the customer as addressed
# $channel (String) - say email letter text public
letter-greeting =
    { $named ->
        [true] Здравейте, { $customer },
       *[false]
            { $channel ->
                [letter] Уважаема госпожо, уважаеми господине,
               *[email] Здравейте,
            }
    }

# The line that opens a public reply: never with a name.
# $wording (Number) - 0 to 2
letter-greeting-public =
    { $wording ->
        [0] Здравейте и благодаря, че споделихте това с нас.
        [1] Здравейте. Благодаря, че ни писахте за това.
       *[2] Здравейте и благодаря, че описахте случая.
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
                [true] Здравейте, { $customer }, аз съм { $sender }.
               *[false] Здравейте, { $customer }.
            }
       *[false]
            { $signed ->
                [true] Здравейте, аз съм { $sender }.
               *[false] Здравейте.
            }
    }

# Asks whether the customer can talk now.
# $wording (Number) - 0 to 2
letter-greeting-moment =
    { $wording ->
        [0] Удобно ли Ви е да поговорим сега?
        [1] Имате ли минута за мен?
       *[2] Може ли да Ви отнема минута?
    }

# The writer in one phrase.
# $writer (String) - the writer's name
# $firm (String) - role or firm
letter-sender = { $writer }, { $firm }

# A line of its own above the letter, or at the end of a message.
# $reference (String) - the order or booking number
letter-reference = Относно: { $reference }

## The subject line of an email

# $failure (String) - the kind of failure, or none
letter-subject =
    { $failure ->
        [late] Забавянето и какво предприемам
        [unavailable] Това, на което разчитахте, и какво предприемам
        [below_promise] Обещаното и какво предприемам
        [defective] Какво не работи и какво предприемам
        [wrong_item] Поръчката Ви и какво предприемам
        [lost_damaged] Това, което ни поверихте, и какво предприемам
        [billing] Сумите по сметката Ви и какво предприемам
        [uncaring] Отношението към Вас и какво предприемам
        [misinformed] Информацията, която получихте, и какво предприемам
        [unresponsive] Запитването Ви без отговор и какво предприемам
        [powerless] Помощта, която потърсихте, и какво предприемам
        [hygiene] На какво се натъкнахте и какво предприемам
        [privacy] Личните Ви данни и какво предприемам
        [unfair] Отношението към Вас и какво предприемам
       *[none] Случилото се и какво предприемам
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
                [0] Освен това се наложи да чакате { $long }.
                [1] Имаше и друго: наложи се да чакате { $long }.
               *[2] Наложи се и да чакате { $long }.
            }
        [unavailable]
            { $wording ->
                [0] Освен това не всичко беше налично.
                [1] Имаше и друго: не всичко беше налично.
               *[2] Липсваше и нещо, на което разчитахте.
            }
        [below_promise]
            { $wording ->
                [0] Освен това полученото не беше като обещаното.
                [1] Имаше и друго: полученото не отговаряше на обещаното.
               *[2] А и не получихте обещаното.
            }
        [defective]
            { $wording ->
                [0] Освен това нещо не работеше както трябва.
                [1] Имаше и друго: нещо не работеше както трябва.
               *[2] Имаше и нещо, което не работеше както трябва.
            }
        [wrong_item]
            { $wording ->
                [0] Освен това поръчката не беше изпълнена точно.
                [1] Имаше и друго: поръчката не отговаряше на поисканото.
               *[2] А и поръчката не беше каквато трябва.
            }
        [lost_damaged]
            { $wording ->
                [0] Освен това не всичко се запази цяло и невредимо.
                [1] Имаше и друго: не всичко се запази цяло и невредимо.
               *[2] А и не всичко остана цяло и невредимо.
            }
        [billing]
            { $wording ->
                [0] Освен това сметката не беше вярна.
                [1] Имаше и друго: начислената сума не беше вярна.
               *[2] А и начислените суми не бяха верни.
            }
        [uncaring]
            { $wording ->
                [0] Освен това не срещнахте учтиво отношение.
                [1] Имаше и друго: отношението към Вас не беше учтиво.
               *[2] А и не получихте уважението, което заслужавате.
            }
        [misinformed]
            { $wording ->
                [0] Освен това не се оказа вярно това, което Ви беше казано.
                [1] Имаше и друго: информацията, която получихте, не се оказа вярна.
               *[2] А и това, което Ви беше казано, не се оказа вярно.
            }
        [unresponsive]
            { $wording ->
                [0] Освен това отговорите се бавеха.
                [1] Имаше и друго: отговорите идваха бавно.
               *[2] А и отговорите закъсняваха.
            }
        [powerless]
            { $wording ->
                [0] Освен това никой от хората, които попитахте, не можа да Ви помогне.
                [1] Имаше и друго: никой, към когото се обърнахте, не можа да Ви помогне.
               *[2] А и нито един човек, когото попитахте, не можа да Ви помогне.
            }
        [hygiene]
            { $wording ->
                [0] Освен това не всичко беше чисто.
                [1] Имаше и друго: не всичко беше чисто.
               *[2] А и не всичко беше чисто, както трябва да бъде.
            }
        [privacy]
            { $wording ->
                [0] Освен това с личните Ви данни не се постъпи както трябва.
                [1] Имаше и друго: с личните Ви данни не се постъпи както трябва.
               *[2] А и работата с личните Ви данни не беше каквато трябва.
            }
       *[unfair]
            { $wording ->
                [0] Освен това не получихте същото отношение като всички останали.
                [1] Имаше и друго: отношението към Вас не беше същото като към останалите.
               *[2] А и не получихте същото отношение като другите.
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
                        [0] Подвеждаме Ви за втори път.
                        [1] При това за втори път не оправдаваме доверието Ви.
                       *[2] Веднъж вече Ви бяхме подвели.
                    }
                [2]
                    { $wording ->
                        [0] Подвеждаме Ви за трети път.
                        [1] При това за трети път не оправдаваме доверието Ви.
                       *[2] Два пъти вече Ви бяхме подвели.
                    }
               *[3]
                    { $wording ->
                        [0] Не за първи и дори не за трети път Ви подвеждаме.
                        [1] Подвеждаме Ви поне за четвърти път.
                       *[2] Отново и отново не оправдаваме доверието Ви.
                    }
            }
       *[false]
            { $earlier ->
                [1]
                    { $wording ->
                        [0] За втори път имате проблем при нас.
                        [1] И преди веднъж имахте проблем при нас.
                       *[2] При това за втори път си имате грижи с нас.
                    }
                [2]
                    { $wording ->
                        [0] За трети път имате проблем при нас.
                        [1] И преди два пъти имахте проблем при нас.
                       *[2] При това за трети път си имате грижи с нас.
                    }
               *[3]
                    { $wording ->
                        [0] Поне за четвърти път имате проблем при нас.
                        [1] И преди няколко пъти имахте проблем при нас.
                       *[2] При това поне за четвърти път си имате грижи с нас.
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
                        [0] Опитът ни да го поправим също не успя и за това отговаряме ние.
                        [1] Опитахме се да го поправим и не успяхме; и това е наша грешка.
                       *[2] Дадохте ни възможност да го поправим, а ние не я използвахме.
                    }
               *[2]
                    { $wording ->
                        [0] Опитите ни да го поправим също не успяха и за това отговаряме ние.
                        [1] Неведнъж се опитахме да го поправим и нито веднъж не успяхме.
                       *[2] Дадохте ни повече от една възможност да го поправим, а ние не използвахме нито една.
                    }
            }
       *[false]
            { $tries ->
                [1]
                    { $wording ->
                        [0] Първият опит това да се поправи не успя.
                        [1] Направеното в началото не помогна.
                       *[2] При първия опит това не се оправи.
                    }
               *[2]
                    { $wording ->
                        [0] Досегашните опити това да се поправи не успяха.
                        [1] Направеното досега не помогна.
                       *[2] И след повече от един опит това не се оправи.
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
                [0] Вече получихте извинение от нас, затова ето какво правим.
                [1] Вече Ви се извинихме; сега е важно какво правим.
               *[2] Едно извинение вече получихте; този път зад думите стои и това, което правим.
            }
       *[2]
            { $wording ->
                [0] Неведнъж чухте извиненията ни, затова ето какво правим.
                [1] Извинения чухте достатъчно; ето какво правим.
               *[2] Неведнъж Ви се извинихме; сега е важно какво правим.
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
                        [0] Обърнахте се към нас, затова е наша работа да го оправим.
                        [1] Изпълнителя избрахме ние, затова отговаряме ние.
                       *[2] Това стана при наш партньор и за него отговаряме ние.
                    }
                [moderate]
                    { $wording ->
                        [0] Партньора, който направи това, избрахме ние и за резултата отговаряме ние.
                        [1] Работата беше свършена от наше име, затова е наша грижа да я поправим.
                       *[2] Избрахте нас, а не партньора ни, затова отговаряме ние.
                    }
               *[major]
                    { $wording ->
                        [0] Това беше направено от наше име и аз поемам цялата отговорност.
                        [1] Партньора, който направи това, избрахме ние, затова провалът пред Вас е наш.
                       *[2] Вие се доверихте на нас, а не на партньора ни, и за станалото отговарям пред Вас аз.
                    }
            }
       *[ours]
            { $severity ->
                [minor]
                    { $wording ->
                        [0] Грешката е наша.
                        [1] Вината е наша.
                       *[2] Поемаме отговорността за това.
                    }
                [moderate]
                    { $wording ->
                        [0] Грешката е наша и наша работа е да я поправим.
                        [1] Вината е наша и ние трябва да оправим нещата.
                       *[2] Поемаме цялата отговорност за това.
                    }
               *[major]
                    { $wording ->
                        [0] Поемам цялата отговорност за това.
                        [1] Вината е наша и ничия друга, и за нея отговарям аз.
                       *[2] За това няма оправдание и аз поемам отговорността.
                    }
            }
    }

# The cause was outside: said once, plainly, claiming no fault.
# $wording (Number) - 0 to 2
letter-beyond =
    { $wording ->
        [0] Причината беше извън нашия контрол.
        [1] Не беше по силите ни да го предотвратим.
       *[2] Нямаше как да го предотвратим.
    }

# The slip was the customer's own: no word of blame, and none of ours.
# $wording (Number) - 0 to 2
letter-whatever =
    { $wording ->
        [0] За мен е важно всичко да завърши добре за Вас.
        [1] Каквато и да е причината, искам това да се оправи за Вас.
       *[2] Сега е важно всичко да се нареди добре за Вас.
    }

# The cause is not known yet.
# $wording (Number) - 0 to 2
# $when (String) - by when, as of letter-by-date
letter-find-out =
    { $wording ->
        [0] Проверявам как се стигна дотук и ще Ви кажа { $when }.
        [1] Как се стигна дотук, още не знам; ще го научите от мен { $when }.
       *[2] Още нямам пълната картина; ще я получите от мен { $when }.
    }

# Leads into the reason, which is the writer's own sentence.
# $asked (Bool) - whether the customer asked for it
# $wording (Number) - 0 to 2
letter-why =
    { $asked ->
        [true]
            { $wording ->
                [0] Попитахте как можа да се случи това.
                [1] Попитахте ме за причината и ето я.
               *[2] Искате да знаете защо и имате пълно право на това.
            }
       *[false]
            { $wording ->
                [0] Ето как се стигна дотук.
                [1] Имате право да знаете причината.
               *[2] Ето как се случи.
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
                        [0] Съжалявам за това.
                        [1] Извинявам се за това.
                       *[2] Съжалявам за неприятността.
                    }
               *[false]
                    { $wording ->
                        [0] Съжалявам, че се получи така.
                        [1] Съжалявам за тази неприятност.
                       *[2] Съжалявам, че Ви се случи това.
                    }
            }
        [moderate]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Съжалявам, че Ви се наложи да минете през това.
                        [1] Моля, приемете извинението ми.
                       *[2] Съжалявам и искам да Ви го кажа направо.
                    }
               *[false]
                    { $wording ->
                        [0] Съжалявам, че за Вас се получи така.
                        [1] Съжалявам, че Ви се наложи да минете през това.
                       *[2] Съжалявам за неприятностите, които имахте.
                    }
            }
       *[major]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Дълбоко съжалявам.
                        [1] Поднасям Ви извиненията си без никакви уговорки.
                       *[2] Искрено съжалявам за това, което преживяхте.
                    }
               *[false]
                    { $wording ->
                        [0] Искрено съжалявам за това, което преживяхте.
                        [1] Много съжалявам, че Ви се наложи да минете през това.
                       *[2] Иска ми се всичко да беше минало другояче за Вас и искрено съжалявам, че не стана така.
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
                        [0] Дълбоко съжалявам.
                        [1] Искрено съжалявам.
                       *[2] Много съжалявам.
                    }
               *[false]
                    { $wording ->
                        [0] Искрено съжалявам за преживяното.
                        [1] Много съжалявам, че Ви се наложи да минете през това.
                       *[2] Искрено съжалявам, че се получи така.
                    }
            }
       *[minor]
            { $owned ->
                [true]
                    { $wording ->
                        [0] Съжалявам за това.
                        [1] Извинявам се за това.
                       *[2] Съжалявам за неприятността.
                    }
               *[false]
                    { $wording ->
                        [0] Съжалявам, че се получи така.
                        [1] Съжалявам за тази неприятност.
                       *[2] Съжалявам, че Ви се случи това.
                    }
            }
    }

# The one sentence of regret for somebody who has had an apology or more for this already.
# $wording (Number) - 0 to 2
letter-regret-again =
    { $wording ->
        [0] Съжалявам, че се стигна до още едно извинение.
        [1] Съжалявам и знам, че думите сами по себе си вече не тежат.
       *[2] Съжалявам, че отново чувате това от нас.
    }

# The same in a text message: short.
# $wording (Number) - 0 to 2
letter-regret-again-text =
    { $wording ->
        [0] Още веднъж: съжалявам.
        [1] Съжалявам; само с думи това не се оправя.
       *[2] Отново Ви се извинявам.
    }

# The customer is angry. Gives them the right to it and claims no insight.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-anger =
    { $owned ->
        [true]
            { $wording ->
                [0] Имате пълно основание да се гневите.
                [1] Гневът Ви е оправдан.
               *[2] С право се гневите.
            }
       *[false]
            { $wording ->
                [0] Всеки на Ваше място би се ядосал.
                [1] Съвсем естествено е човек да се ядоса на това.
               *[2] Никой на Ваше място не би запазил спокойствие.
            }
    }

# What the customer was entitled to: true of everybody, so that nothing is invented.
# $failure (String) - the kind of failure, or none
# $wording (Number) - 0 to 2
letter-entitled =
    { $failure ->
        [late]
            { $wording ->
                [0] Времето Ви не е наше, за да разполагаме с него.
                [1] Това време беше Ваше.
               *[2] Времето е единственото, което никой не може да върне.
            }
        [unavailable]
            { $wording ->
                [0] Имахте планове и те не биваше да пропадат.
                [1] Трябваше да имаме това, на което разчитате.
               *[2] Трябваше да можете да разчитате на това.
            }
        [below_promise]
            { $wording ->
                [0] С пълно право очаквахте повече.
                [1] Обещаното трябва да се изпълнява.
               *[2] Полагаше Ви се обещаното и нищо по-малко.
            }
        [defective]
            { $wording ->
                [0] Това, за което плащате, трябва да работи, и то от първия ден.
                [1] За такова нещо изобщо не би трябвало да мислите.
               *[2] Трябваше да можете да разчитате на това.
            }
        [wrong_item]
            { $wording ->
                [0] Знаехте какво искате и точно това Ви се полагаше.
                [1] Полагаше Ви се точно това, което избрахте.
               *[2] Всичко трябваше да е точно още първия път.
            }
        [lost_damaged]
            { $wording ->
                [0] Такива неща невинаги могат да се заменят.
                [1] Каквото е Ваше, трябва да стигне до Вас такова, каквото беше.
               *[2] Трябва да можете да поверите нещо, без да се притеснявате.
            }
        [billing]
            { $wording ->
                [0] Парите са Ваши и всичко трябва да е вярно до последната цифра.
                [1] Не би трябвало да се налага да проверявате такива суми.
               *[2] Сметката трябва да е вярна още първия път.
            }
        [uncaring]
            { $wording ->
                [0] Всеки, който се обърне към нас, заслужава внимание и уважение.
                [1] Полагаше Ви се добро отношение.
               *[2] Учтивостта е най-малкото, което можете да очаквате.
            }
        [misinformed]
            { $wording ->
                [0] Трябва да можете да разчитате на това, което Ви се казва.
                [1] Дадената дума трябва да се спазва.
               *[2] С пълно право разчитахте на това.
            }
        [unresponsive]
            { $wording ->
                [0] Всеки въпрос заслужава отговор, и то скоро.
                [1] Не би трябвало да се налага да питате два пъти.
               *[2] Никой не бива да тича след отговор.
            }
        [powerless]
            { $wording ->
                [0] Който търси помощ, трябва да намери човек, който може да я даде.
                [1] Не би трябвало да се налага да разказвате всичко два пъти.
               *[2] Един разговор трябваше да е достатъчен.
            }
        [hygiene]
            { $wording ->
                [0] Чистотата е най-малкото, което можете да очаквате.
                [1] Изобщо не биваше да виждате такова нещо.
               *[2] Тук не може да има компромиси.
            }
        [privacy]
            { $wording ->
                [0] Каквото ни доверите, не е за чужди уши.
                [1] Не би трябвало да се тревожите за такова нещо.
               *[2] На кого какво казвате за себе си, решавате Вие.
            }
        [unfair]
            { $wording ->
                [0] С всеки, който идва при нас, трябва да се постъпва еднакво.
                [1] Никой не бива да моли за равно отношение.
               *[2] Равното отношение не е услуга.
            }
       *[none]
            { $wording ->
                [0] С пълно право очаквахте повече.
                [1] Всичко трябваше да е наред още първия път.
               *[2] Трябваше да можете да разчитате на нас.
            }
    }

# Leaves forgiveness to the customer. Last of all, or never.
# $wording (Number) - 0 to 2
letter-forgiveness =
    { $wording ->
        [0] Ще Ви разбера, ако не желаете да ни простите.
        [1] Дали можете да ни простите, решавате Вие и аз ще уважа това.
       *[2] Надявам се с времето да можете да ни простите.
    }

## By when

# The last day for something: an adverbial phrase for the end of a sentence, never its
# beginning. С перфективен глагол „до“ значи „най-късно на“.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-by-date =
    до { $weekday ->
        [monday] понеделник
        [tuesday] вторник
        [wednesday] сряда
        [thursday] четвъртък
        [friday] петък
        [saturday] събота
       *[sunday] неделя
    }, { $day } { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }

# The day of an appointment; an adverbial phrase for the end of a sentence.
# $weekday (String) - monday … sunday
# $day (Number) - 1 to 31
# $month (Number) - 1 to 12
letter-on-date =
    { $weekday ->
        [monday] в понеделник
        [tuesday] във вторник
        [wednesday] в сряда
        [thursday] в четвъртък
        [friday] в петък
        [saturday] в събота
       *[sunday] в неделя
    }, { $day } { $month ->
        [1] януари
        [2] февруари
        [3] март
        [4] април
        [5] май
        [6] юни
        [7] юли
        [8] август
        [9] септември
        [10] октомври
        [11] ноември
       *[12] декември
    }

# As of letter-by-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-by-days =
    { $days ->
        [0] днес
        [one] до утре
       *[other] до { $days } дни
    }

# As of letter-on-date, where today's date is not known, and for today.
# $days (Number) - how many days from now, 0 for today
letter-on-days =
    { $days ->
        [0] днес по-късно
        [one] утре
       *[other] след { $days } дни
    }

## What follows

# The cause has already been removed.
# $owned (Bool) - whether the failure is ours, or a partner's and so ours to answer for
# $wording (Number) - 0 to 2
letter-fixed =
    { $owned ->
        [true]
            { $wording ->
                [0] Вече поправихме това, което доведе дотук.
                [1] Вече отстранихме причината.
               *[2] Междувременно причината е отстранена.
            }
       *[false]
            { $wording ->
                [0] Причината вече я няма.
                [1] Това, което доведе дотук, отмина.
               *[2] Това, което доведе дотук, приключи.
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
                [0] Променяме това, което доведе дотук; ще приключим { $when }, а щом стане, ще Ви пиша.
                [1] Това, което доведе дотук, ще бъде поправено { $when }; ще Ви кажа, щом е готово.
               *[2] Ще се погрижа това, което доведе дотук, да бъде поправено { $when }; щом стане, ще го чуете от мен.
            }
       *[false]
            { $wording ->
                [0] Ще се подготвим по-добре за такива случаи { $when }, а щом сме готови, ще Ви пиша.
                [1] Променяме начина, по който действаме в такива случаи; ще приключим { $when } и тогава ще Ви кажа.
               *[2] Ще се погрижа да се подготвим по-добре за такива случаи { $when }; щом сме готови, ще го чуете от мен.
            }
    }

# The call some days later.
# $wording (Number) - 0 to 2
# $on (String) - the day, as of letter-on-date
letter-check-back =
    { $wording ->
        [0] Ще Ви се обадя { $on }, за да попитам дали всичко е както трябва.
        [1] Ще Ви потърся { $on }, за да чуя дали всичко е наред.
       *[2] Ще Ви позвъня { $on }, за да разбера как стоят нещата.
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
                [0] Ако остане нещо неизяснено, обадете ми се на { $contact }.
                [1] Можете да ми се обадите направо на { $contact }.
               *[2] Прекият ми номер е { $contact }.
            }
        [address]
            { $wording ->
                [0] Ако остане нещо неизяснено, пишете ми на { $contact }.
                [1] Можете да ми пишете направо на { $contact }.
               *[2] Моят имейл е { $contact }.
            }
       *[other]
            { $wording ->
                [0] Ако остане нещо неизяснено, ще ме намерите направо тук: { $contact }.
                [1] Можете да се свържете направо с мен: { $contact }.
               *[2] Ето как ще ме намерите: { $contact }.
            }
    }

# When nothing is known but the channel.
# $channel (String) - say email letter text public
# $wording (Number) - 0 to 2
letter-contact-none =
    { $channel ->
        [email]
            { $wording ->
                [0] Ако остане нещо неизяснено, отговорете на този имейл; той стига до мен.
                [1] Отговорът на този имейл идва направо при мен.
               *[2] Можете да отговорите на този имейл; чета отговорите лично.
            }
        [text]
            { $wording ->
                [0] Можете да отговорите на това съобщение; то стига до мен.
                [1] Отговорът на това съобщение идва направо при мен.
               *[2] Отговорете направо тук; чета лично.
            }
       *[other]
            { $wording ->
                [0] Ако остане нещо неизяснено, потърсете мен; занимавам се с това лично.
                [1] Занимавам се с това лично, докато се уреди.
               *[2] Това остава при мен, докато се уреди.
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
                [0] Номерът ми: { $contact }
                [1] Можете да ми се обадите на { $contact }.
               *[2] Обадете ми се на { $contact }.
            }
       *[other]
            { $wording ->
                [0] Ще ме намерите тук: { $contact }
                [1] Пишете направо на мен: { $contact }
               *[2] За връзка с мен: { $contact }
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
                [0] Подробностите искам да уредим между нас: моля, обадете ми се на { $contact }.
                [1] За всичко, което не бива да е публично, обадете ми се направо на { $contact }.
               *[2] Останалото искам да уредя лично с Вас; ще ме намерите на { $contact }.
            }
        [address]
            { $wording ->
                [0] Подробностите искам да уредим между нас: моля, пишете ми на { $contact }.
                [1] За всичко, което не бива да е публично, пишете ми на { $contact }.
               *[2] Останалото искам да уредя лично с Вас; пощата на { $contact } чета аз.
            }
        [other]
            { $wording ->
                [0] Подробностите искам да уредим между нас: { $contact }.
                [1] За всичко, което не бива да е публично, ще ме намерите тук: { $contact }.
               *[2] Останалото искам да уредя лично с Вас: { $contact }.
            }
       *[none]
            { $wording ->
                [0] Подробностите искам да уредим между нас; лично съобщение тук стига до мен.
                [1] За всичко, което не бива да е публично, пратете ми лично съобщение тук.
               *[2] Останалото искам да уредя направо с Вас; пишете ми тук в лично съобщение.
            }
    }

# The customer told us.
# $wording (Number) - 0 to 2
letter-thanks =
    { $wording ->
        [0] Благодаря, че споделихте това с нас.
        [1] Благодаря, че ни писахте за това.
       *[2] Благодаря, че ни уведомихте.
    }

## Spoken

# The writer stops here and listens.
# $wording (Number) - 0 to 2
letter-listen =
    { $wording ->
        [0] Така ли беше за Вас, или пропускам нещо?
        [1] Правилно ли разбирам всичко, или има и друго?
       *[2] Моля, кажете ми дали пропускам нещо.
    }

# The last words of the conversation.
# $wording (Number) - 0 to 2
letter-goodbye =
    { $wording ->
        [0] Благодаря, че ме изслушахте.
        [1] Благодаря за времето, което ми отделихте днес.
       *[2] Благодаря, че поговорихте с мен за това.
    }

## How the letter ends

# $channel (String) - say email letter text public
# $named (Bool) - whether the customer's name is known
letter-closing =
    { $channel ->
        [letter]
            { $named ->
                [true] С уважение,
               *[false] С уважение,
            }
       *[email] С поздрав,
    }

## Length

# How many words a text may have in this language; a text message has its own limit.
# $channel (String) - say email letter text public
letter-limit =
    { $channel ->
        [public] 114
        [say] 123
        [email] 171
       *[letter] 209
    }

letter-instead =
    { $fault ->
        [over_admission] Това беше наша грешка и я поправяме.
        [but_negation] Съжалявам за случилото се.
       *[conditional] Съжалявам, че това Ви се случи.
    }
