### The plan as dated steps, and the apology beside it.

plan-title = План
plan-now = сега
plan-within = до { $duration }
plan-by = до { $date }
plan-step-amount = { $kind ->
    [legal_minimum] Платете изискваното от закона: { $amount }
    [refund] Върнете { $amount }
    [expenses] Платете { $amount } за разходите на клиента
    [credit] Запишете { $amount } за следващо плащане
    [voucher] Дайте ваучер за { $amount }
    [fee_waiver] Приспаднете { $amount } от сметката
    [ask_approval] Поискайте одобрение за { $amount }
   *[other] { $amount }
}
plan-step = { $kind ->
    [apologise] Отидете при клиента, изслушайте го и се извинете
    [legal_minimum] Платете това, което законът изисква
    [ask_approval] Поискайте одобрение
    [redo] Направете го отново безплатно
    [refund] Върнете парите
    [expenses] Платете разходите на клиента
    [credit] Запишете сума за следващо плащане
    [voucher] Дайте ваучер
    [fee_waiver] Намалете сметката
    [upgrade] Дайте на клиента нещо по-добро от платеното
    [gift] Добавете малък знак на внимание
    [personal_contact] Свържете се лично с клиента и останете човекът, когото той може да потърси
    [correct_record] Поправете сметката, резервацията или данните
    [cause_fixed] Отстранете причината; кажете го едва когато е направено
    [priority] Следващия път обслужете клиента с предимство
    [check_back] Попитайте дали сега всичко е наред
    [care_first] Уверете се, че човекът е в безопасност и за него се грижат
    [escalate] Предайте случая на човека, който решава такива случаи
    [keep_evidence] Запазете всичко: имена, часове, съобщения, вещи, снимки
   *[other] Изпратете предварителния отговор; не признавайте нищо и не обещавайте нищо повече
}
plan-apologise = { $stance ->
    [explain] Отидете при клиента, изслушайте го и обяснете
    [act] Отидете при клиента, изслушайте го и кажете какво ще направите
   *[other] Отидете при клиента, изслушайте го и се извинете
}
plan-after = Още { $amount } след одобрението
plan-after-all = { $amount } след одобрението
plan-who = { $who ->
    [you] вие
    [team] отговорният екип
    [manager] вие
    [area_manager] регионален мениджър
    [director] директор
   *[other] { $name }
}
plan-approver = { $role ->
    [manager] Нужно е одобрение от мениджъра
    [area_manager] Нужно е одобрение от регионалния мениджър
    [director] Нужно е одобрение от директора
   *[other] Нужно е одобрение: { $name }
}
plan-reason = { $reason ->
    [responsibility_first] Поемането на отговорността тежи най-много в едно извинение.
    [explain_outside] Причината не е у вас: честното обяснение заема мястото на вината.
    [action_before_words] Вече има две извинения или повече: още едно, преди да е направено нещо, вреди.
    [restores_loss] Връща в натура това, което е било загубено.
    [money_lost] Струваше пари на клиента, затова се поправя с пари.
    [makes_good] Поправя това, което извинението не може.
    [attention] Освен какво получават хората, важно е и как се отнасят с тях.
    [cause_stable] Ако може да се случи отново, остават по-малко клиенти, каквото и друго да правите.
    [law] Законът го изисква, каквото и друго да се предложи.
    [above_limit] Надхвърля вашия собствен лимит.
   *[ask_afterwards] Научавате дали е помогнало. Не твърдим, че влияе на оставането.
}
plan-empty = Този вариант не изисква стъпки.

## The apology

apology-title = Извинение
apology-channels = Канал на извинението
apology-channel = { $channel ->
    [say] Устно
    [email] Имейл
    [letter] Писмо
    [text] SMS
   *[public] Публичен отговор
}
apology-none = Този вариант не съдържа извинение.
apology-parts = Какво съдържа
apology-part = { $part ->
    [responsibility] отговорност
    [repair] поправяне
    [explanation] обяснение
    [regret] съжаление
    [repentance] какво се променя
   *[forgiveness] молба за прошка
}
apology-has = съдържа се
apology-has-not = не се съдържа
apology-again = Други думи
apology-own-reminder = Още липсва едно ваше изречение. Без него хората забелязват, че текстът е направен от програма.
apology-length = { $count } от най-много { $max } знака
apology-subject = Тема
apology-own-slot = Тук идва едно ваше изречение.
apology-copy = Копиране на текста
apology-copy-subject = Копиране на темата
apology-fields = Това, което знаете само вие
apology-asks = Нужно, преди да се изпрати
apology-asks-better = По-добре е с
apology-ask = { $asked ->
    [customer] обръщението към клиента
    [writer] вашето име
    [contact] връзката с вас
    [failure] това, което се обърка
    [explanation] причината да се случи
    [amount] цената, за да може да се посочи сума
    [own_words] едно ваше изречение
   *[reference] номер на поръчка или резервация
}
personal-field = { $field ->
    [customer] Обръщение към клиента
    [writer] Вашето име
    [role_or_firm] Вашата длъжност или фирма
    [contact] Връзка с вас
    [reference] Номер на поръчка или резервация
    [details] Още за случилото се
    [explanation] Защо се случи
   *[own_words] Едно ваше изречение
}
