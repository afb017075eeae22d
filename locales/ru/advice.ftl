### The advice: what to do, the forecast, the options, the safety gate.
### Whole sentences only. A figure for customers is always “of 100”, with its range beside it.

## Nothing known yet

## What to do

# The first sentence of the advice.
# $stance (String) - own, partner, regret, explain, customer, act or none
# $way (String) - meet, call, chat, public or write
lead-stance = { $stance ->
    [own] { $way ->
        [meet] Возьмите ответственность на себя сейчас, при личном разговоре.
        [call] Возьмите ответственность на себя сейчас, по телефону.
        [public] Возьмите ответственность на себя публично и коротко; затем напишите клиенту лично.
        [chat] Возьмите ответственность на себя сейчас, в чате.
       *[write] Возьмите ответственность на себя сегодня, письменно.
    }
    [partner] { $way ->
        [meet] Возьмите ответственность за партнёра на себя сейчас, при личном разговоре.
        [call] Возьмите ответственность за партнёра на себя сейчас, по телефону.
        [public] Возьмите ответственность за партнёра на себя публично и коротко; затем напишите клиенту лично.
        [chat] Возьмите ответственность за партнёра на себя сейчас, в чате.
       *[write] Возьмите ответственность за партнёра на себя сегодня, письменно.
    }
    [regret] { $way ->
        [meet] Извинитесь сейчас, при личном разговоре, и выясните, почему это произошло.
        [call] Извинитесь сейчас, по телефону, и выясните, почему это произошло.
        [public] Извинитесь публично и коротко; затем выясните, почему это произошло.
        [chat] Извинитесь сейчас, в чате, и выясните, почему это произошло.
       *[write] Извинитесь сегодня, письменно, и выясните, почему это произошло.
    }
    [explain] { $way ->
        [meet] Объясните всё сейчас, при личном разговоре, и всё равно помогите.
        [call] Объясните всё сейчас, по телефону, и всё равно помогите.
        [public] Объясните всё публично и коротко; затем помогите клиенту лично.
        [chat] Объясните всё сейчас, в чате, и всё равно помогите.
       *[write] Объясните всё сегодня, письменно, и всё равно помогите.
    }
    [customer] { $way ->
        [meet] Доброжелательно объясните всё сейчас, при личном разговоре, и помогите, чем можете.
        [call] Доброжелательно объясните всё сейчас, по телефону, и помогите, чем можете.
        [public] Доброжелательно объясните всё, но не на публике, и помогите, чем можете.
        [chat] Доброжелательно объясните всё сейчас, в чате, и помогите, чем можете.
       *[write] Доброжелательно объясните всё сегодня и помогите, чем можете.
    }
    [act] Сначала исправьте: извинений клиент слышал достаточно. Затем скажите, что изменилось.
   *[none] Не делайте ничего сверх того, что требует закон.
}
# One sentence for each thing that is given.
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
lead-gives = { $remedy ->
    [refund] Верните { $amount }.
    [expenses] Возместите расходы клиента: { $amount }.
    [credit] Зачислите на счёт клиента { $amount }.
    [voucher] Выдайте сертификат на { $amount }.
    [fee_waiver] Уменьшите сумму к оплате на { $amount }.
    [redo] Сделайте заново бесплатно.
    [upgrade] Предоставьте вариант классом выше оплаченного.
    [gift] Добавьте небольшой знак внимания.
    [personal_contact] Сами оставайтесь на связи.
    [correct_record] Исправьте записи.
    [cause_fixed] Устраните причину, затем сообщите об этом.
    [priority] В следующий раз обслужите клиента без очереди.
   *[other] Потом спросите, всё ли в порядке.
}
# The same for money whose amount is not known, because the loss is not.
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
lead-gives-part = { $remedy ->
    [expenses] Возместите { $percent }{"\u00A0"}% расходов клиента.
    [credit] Зачислите на счёт клиента { $percent }{"\u00A0"}% того, что он заплатил и потерял.
    [voucher] Выдайте сертификат на { $percent }{"\u00A0"}% того, что клиент заплатил и потерял.
    [fee_waiver] Уменьшите сумму к оплате на { $percent }{"\u00A0"}%.
   *[other] { $percent ->
        [100] Верните полную стоимость.
       *[other] Верните { $percent }{"\u00A0"}% того, что клиент заплатил и потерял.
    }
}
# $amount (String) - the legal minimum, with its currency
lead-law = Выплатите { $amount }, как требует закон.
# $role (String) - area_manager, director or other
# $name (String) - the role’s name, when the house has its own
lead-approval = { $role ->
    [manager] Сначала получите согласие руководителя.
    [area_manager] Сначала получите согласие регионального менеджера.
    [director] Сначала получите согласие директора.
   *[other] Сначала получите согласие: { $name }.
}
lead-debt = Клиенту что-то причитается, а этот вариант ничего не возвращает. Он показан для сравнения и никогда не рекомендуется.
lead-other = Вы смотрите не тот вариант, который рекомендован.
lead-back = К рекомендации

## Forecast

forecast-title = Прогноз
# The forecast in one sentence.
# $n (Number) - customers of 100 who stay with the plan
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
forecast-sentence = Из 100 клиентов в такой ситуации около { $n } ({ $low }–{ $high }) по-прежнему покупают у вас через 12 месяцев; если ничего не делать – { $untreated }; если бы сбоя не было – { $intact }.
forecast-big = из 100 клиентов в такой ситуации по-прежнему покупают у вас через 12 месяцев
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-range = вероятно, от { $low } до { $high }
forecast-nothing-done = Без действий
forecast-this-plan = Этот план
forecast-no-failure = Без сбоя
# $n (Number) - customers of 100
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
forecast-with-range = { $n } ({ $low }–{ $high })
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
range-brackets = ({ $low }–{ $high })
forecast-once = Это прогноз по опубликованным исследованиям, а не измерение; под вашу компанию он не настроен.
# $worse (Number) - customers of 100 fewer than if nothing is done
forecast-worse = С этим планом из 100 клиентов остаётся на { $worse } меньше, чем если ничего не делать.
forecast-same = С этим планом из 100 клиентов остаётся не больше, чем если ничего не делать.
# $count (Number) - how many facts are open
forecast-assumed = { $count ->
    [one] Пока не указан { $count } факт, для него взято среднее значение; если его указать, станет точнее, о каком случае этот прогноз.
    [few] Пока не указаны { $count } факта, для них взяты средние значения; если их указать, станет точнее, о каком случае этот прогноз.
    [many] Пока не указаны { $count } фактов, для них взяты средние значения; если их указать, станет точнее, о каком случае этот прогноз.
   *[other] Пока не указаны { $count } факта, для них взяты средние значения; если их указать, станет точнее, о каком случае этот прогноз.
}
forecast-views = Виды прогноза
forecast-view-dots = Сто клиентов
forecast-view-curve = По месяцам
forecast-view-table = Таблица
# What the hundred dots show, in words.
# $stay (Number) - who stay anyway
# $more (Number) - who stay because of the plan
# $leave (Number) - who leave
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label = Из 100 клиентов в такой ситуации через 12 месяцев: остаются и так – { $stay }, ещё остаются с этим планом – { $more }, уходят – { $leave }. С этим планом останутся, вероятно, от { $low } до { $high }.
# The same when the plan does worse than nothing.
# $stay (Number) - who stay with the plan
# $lost (Number) - who leave because of the plan
# $leave (Number) - who leave anyway
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-label-worse = Из 100 клиентов в такой ситуации через 12 месяцев: остаются – { $stay }, уходят из-за этого плана – { $lost }, уходят и так – { $leave }. С этим планом останутся, вероятно, от { $low } до { $high }.
# $n (Number) - customers
dots-stay = { $n ->
    [one] { $n } остаётся и так
    [few] { $n } остаются и так
    [many] { $n } остаются и так
   *[other] { $n } остаются и так
}
# $n (Number) - customers
dots-more = ещё { $n } с этим планом
# $n (Number) - customers
dots-leave = { $n ->
    [one] { $n } уходит
    [few] { $n } уходят
    [many] { $n } уходят
   *[other] { $n } уходят
}
# $n (Number) - customers
dots-stay-worse = { $n ->
    [one] { $n } остаётся
    [few] { $n } остаются
    [many] { $n } остаются
   *[other] { $n } остаются
}
# $n (Number) - customers
dots-lost = { $n ->
    [one] { $n } уходит из-за этого плана
    [few] { $n } уходят из-за этого плана
    [many] { $n } уходят из-за этого плана
   *[other] { $n } уходят из-за этого плана
}
# $n (Number) - customers
dots-leave-worse = { $n ->
    [one] { $n } уходит и так
    [few] { $n } уходят и так
    [many] { $n } уходят и так
   *[other] { $n } уходят и так
}
# $low (Number) - the low end of the range under the plan
# $high (Number) - the high end of the range under the plan
dots-of = Из 100 клиентов в такой ситуации, через 12 месяцев. С этим планом останутся, вероятно, от { $low } до { $high }.
# What the curve shows, in words.
# $n (Number) - who stay with the plan
# $low (Number) - the low end of its range
# $high (Number) - the high end of its range
# $untreated (Number) - who stay if nothing is done
# $intact (Number) - who stay had nothing gone wrong
curve-label = Сколько из 100 клиентов в такой ситуации по-прежнему покупают у вас, месяц за месяцем. Через 12 месяцев: около { $n } ({ $low }–{ $high }) с этим планом; { $untreated }, если ничего не делать; { $intact }, если бы сбоя не было. Большая часть разницы возникает в первые три месяца.
curve-of = Сколько из 100 клиентов в такой ситуации по-прежнему покупают у вас. Закрашен вероятный диапазон.
curve-months = Через сколько месяцев
curve-now = сейчас
curve-table = То же в виде таблицы
curve-month = Месяц
table-caption = Сколько из 100 клиентов в такой ситуации по-прежнему покупают у вас через 12 месяцев
table-case = Случай
table-stay = Остаются, около
table-range = Вероятно
table-leave = Уходят, около
# $low (Number) - the low end of a range
# $high (Number) - the high end of a range
table-between = от { $low } до { $high }

## About the forecast

model-title = Об этом прогнозе
# $version (String) - the version of the program
model-version = Amends { $version }, модель от ноября 2026 года.
model-what = Он отвечает на один вопрос: сколько из 100 клиентов в такой ситуации по-прежнему покупают у вас через 12 месяцев. Его цифры взяты из опубликованных исследований; источник и уровень каждой указаны в разделе «Почему».
model-not-person = Он не говорит, как поступит именно этот клиент.
model-not-yours = Он не знает о вашей компании ничего, кроме того, что вы вводите здесь, и на ваших собственных случаях не проверялся.
model-not-cause = Большинство его источников наблюдали за клиентами, а меры между ними не распределяли случайным образом, поэтому он может принять за действие меры простое совпадение.
model-not-law = Это не юридическая консультация.
model-width = Почему у каждой цифры есть диапазон
model-ranges = Цифра – среднее по 2{"\u00A0"}048 прогонам модели; в диапазон попадают 80 прогонов из 100.

## Options

options-title = Варианты
options-hint = Выберите один: план, извинение и обоснование изменятся вслед за ним.
# $id (String) - the option
option-name = { $id ->
    [nothing] Ничего сверх закона
    [apology_only] Только извинение
    [recommended] Рекомендуемый
   *[other] Более щедрый
}
option-of = из 100 останутся
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
option-range = вероятно, { $low }–{ $high }
option-extra = Останутся ещё, из 100
option-cost = Затраты
option-cost-per = Затраты на каждого из них
option-worth = { $years ->
    [1] Выгода за год за вычетом затрат
    [few] Выгода за { $years } года за вычетом затрат
   *[other] Выгода за { $years } лет за вычетом затрат
}
# $mean (String) - an amount
# $low (String) - the low end of its range, an amount
# $high (String) - the high end of its range, an amount
option-worth-value = { $mean } (от { $low } до { $high })
option-break-even = Окупается до
option-approver = Согласование
option-approver-none = в пределах вашего лимита
option-cost-unknown = нужна цена
option-cost-none = нет
option-gives = Что получает клиент
option-apology = извинение
option-nothing = Клиент ничего не получает.
# $amount (String) - the legal minimum, with its currency
option-law = { $amount } по закону
option-debt = Клиенту что-то причитается. Никогда не рекомендуется.
option-no-more = Большее не помогает: ни один более дорогой вариант не удерживает хотя бы ещё одного клиента из 100.
# Costs and limits come from the built-in policy.
options-policy = { $told ->
    [generic] Затраты и лимиты взяты из общих правил, а не из правил вашей компании.
    [name] Затраты и лимиты взяты из правил «{ $name }».
    [day] Затраты и лимиты взяты из правил вашей компании ({ $day }).
    [both] Затраты и лимиты взяты из правил «{ $name }» ({ $day }).
   *[house] Затраты и лимиты взяты из правил вашей компании.
} Время в затраты не входит.
options-worth-unknown = Укажите, сколько клиент тратит за год, чтобы увидеть выгоду каждого варианта.
# $remedy (String) - the remedy
remedy-name = { $remedy ->
    [redo] сделать заново
    [refund] возврат денег
    [expenses] возмещение расходов
    [credit] зачисление на счёт
    [voucher] сертификат
    [fee_waiver] меньше к оплате
    [upgrade] вариант классом выше
    [gift] знак внимания
    [personal_contact] личный контакт
    [correct_record] исправление записей
    [cause_fixed] устранение причины
    [priority] в следующий раз без очереди
   *[other] спросить потом
}
# $remedy (String) - the remedy
# $amount (String) - the amount, with its currency
remedy-amount = { $remedy ->
    [refund] возврат { $amount }
    [expenses] возмещение расходов: { $amount }
    [credit] { $amount } на счёт
    [voucher] сертификат на { $amount }
    [fee_waiver] к оплате на { $amount } меньше
   *[other] { $amount }
}
# $remedy (String) - the remedy
# $percent (Number) - of what they paid and lost
remedy-part = { $remedy ->
    [refund] возврат { $percent }{"\u00A0"}% потерь
    [expenses] возмещение { $percent }{"\u00A0"}% расходов
    [credit] { $percent }{"\u00A0"}% потерь на счёт
    [voucher] сертификат на { $percent }{"\u00A0"}% потерь
    [fee_waiver] к оплате на { $percent }{"\u00A0"}% меньше
   *[other] { $percent }{"\u00A0"}% потерь
}
# $role (String) - the role
# $name (String) - the role’s name, when the house has its own
role-name = { $role ->
    [manager] вы
    [area_manager] региональный менеджер
    [director] директор
   *[other] { $name }
}
# A change, with its sign.
# $sign (String) - plus, minus or none
# $n (String) - the size
signed = { $sign ->
    [plus] +{ $n }
    [minus] −{ $n }
   *[none] { $n }
}

## The bar of narrow screens

# $n (Number) - customers of 100 who stay
# $low (Number) - the low end of the range
# $high (Number) - the high end of the range
bar-forecast = { $n } из 100 ({ $low }–{ $high })
bar-label = Прогноз
bar-gate = Стоп: что сделать прежде всего

## The safety gate

gate-title = Стоп: этим случаем должен заняться тот, кто вправе решать
gate-says = То, что вы указали, означает, что кто-то пострадал или мог пострадать либо что затронуты чьи-то права. Прогноза, суммы и письма Amends здесь не предлагает. Неверное слово может ухудшить положение и клиента, и ваше.
gate-flags = Из-за чего
# $flag (String) - the flag
gate-flag = { $flag ->
    [injury] травма или болезнь
    [child] ребёнок в опасности
    [discrimination] дискриминация
    [data_breach] личные данные раскрыты, утеряны или использованы не по назначению
    [legal] юрист, суд или надзорный орган
    [self_harm] риск самоповреждения
    [crime] преступление сотрудника
   *[death] смерть
}
gate-steps = Что сделать вместо этого
gate-note-title = Промежуточный ответ
gate-note-says = Он проявляет заботу о человеке, ничего не признаёт и не обещает ничего, кроме ответа.
gate-go-on = Всё равно продолжить
gate-go-on-says = Если тот, кто вправе решать, разрешил вам продолжить, отметьте это и укажите причину. Она останется над рекомендацией и в распечатке.
gate-tick = Согласие того, кто вправе решать, у меня есть.
gate-reason = Причина и кто дал согласие
gate-need-reason = Сначала напишите причину; достаточно одного предложения.
gate-need-tick = Сначала поставьте отметку.
gate-record = Были отмечены признаки опасности. Почему решено продолжить:
gate-withdraw = Снова остановить

## Copy and print

copy-do = Копировать
copy-done = Скопировано.
copy-failed = Браузер не разрешил скопировать. Текст выделен: нажмите Ctrl+C, на Mac – ⌘C.
print-do = Печать
# The head of a print.
print-brief = Amends: справка о сбое в обслуживании
# $date (String) - today
# $year (String) - the year
print-made = Составлено в Amends: { $date } { $year }{"\u00A0"}г.
# $version (String) - the version of the program
print-version = Версия { $version }. Это прогноз по опубликованным исследованиям, а не измерение; под вашу компанию он не настроен. Это не юридическая консультация.

## The letter's language, and the manager's own letter

apology-language = Язык письма
own-whose = Какое письмо
own-written = Готовое письмо
own-mine = Своими словами
own-label = Ваше собственное письмо
own-placeholder = Напишите или вставьте сюда своё письмо. Оно оценивается по мере ввода и остаётся в этом браузере.
# $count (Number) - words that it takes
own-too-little = { $count ->
    [one] Для оценки текста пока мало: напишите не меньше { $count } слова.
    [few] Для оценки текста пока мало: напишите не меньше { $count } слов.
    [many] Для оценки текста пока мало: напишите не меньше { $count } слов.
   *[other] Для оценки текста пока мало: напишите не меньше { $count } слова.
}
own-failed = Не удалось загрузить часть, которая оценивает письма.
# $count (Number) - findings in the letter
own-count = { $count ->
    [0] Ничего, что испортило бы письмо, не найдено. Прогноз учитывает части, отмеченные ниже.
    [one] { $count } замечание. Прогноз учитывает части, отмеченные ниже.
    [few] { $count } замечания. Прогноз учитывает части, отмеченные ниже.
    [many] { $count } замечаний. Прогноз учитывает части, отмеченные ниже.
   *[other] { $count } замечания. Прогноз учитывает части, отмеченные ниже.
}
own-findings = Замечания
own-undo = Отменить
# $count (Number) - findings that are not shown
own-more = Показать ещё { $count }
own-keys = F8 – к следующему замечанию, Shift+F8 – к предыдущему; Enter делает то, что написано на первой кнопке.
own-go = Показать в тексте
own-take-out = Убрать предложение
# $text (String) - a sentence of the letter’s language
own-say = Написать вместо этого: «{ $text }»
own-pass = Оставить как есть
own-ignore = Больше не отмечать такое
own-effect = Действие одних только формулировок невелико и плохо изучено: в эксперименте с 1,5{"\u00A0"}млн пассажиров, чья поездка опоздала, слова, к которым ничего не прилагалось, панацеей не были (Halperin et al. 2022, полевой эксперимент). Какие части извинения важнее, известно от людей, которые оценивали описанные случаи (Lewicki et al. 2016).
# What a good letter has.
# $component (String) - the part
own-component = { $component ->
    [regret] Сожаление
    [responsibility] Ответственность
    [explanation] Объяснение
    [repentance] Что изменится
    [repair] Исправление
    [forgiveness] Просьба о прощении
    [empathy] Что это значило для клиента
    [specificity] Сбой назван
    [contact] К кому обратиться
   *[thanks] Благодарность
}
# How bad a fault is.
# $level (String) - blocker, warn, hint
fault-level = { $level ->
    [blocker] Не отправляйте
    [warn] Ослабляет письмо
   *[hint] Лучше без этого
}
# $fault (String) - the fault
fault-name = { $fault ->
    [house_word] Так у вас в компании не говорят
    [conditional] Извинение с условием
    [blame_shift] Вина переложена на клиента
    [passive_evasion] Не сказано, кто это сделал
    [minimising] Преуменьшение
    [but_negation] «Извините, но…»
    [canned] Шаблонная фраза
    [third_person_distance] О клиенте в третьем лице
    [excuse] Причина раньше признания
    [empty_promise] Обещание без перемен
    [quid_pro_quo] Подарок с условием
    [over_admission] Слова для юриста
    [unfilled_blank] Незаполненный пропуск
    [mixed_address] Разные формы обращения
    [jargon] Внутренний термин
    [demands_effort] Хлопоты для клиента
    [humour_on_serious] Шутка о серьёзном
    [forgiveness_first] Сначала просьба о прощении
    [too_long] Слишком длинно
   *[privacy] Личные данные на виду
}
# $fault (String) - the fault
fault-why = { $fault ->
    [house_word] По вашим правилам это говорят иначе или не говорят вовсе.
    [conditional] Остаётся неясным, случилось ли вообще что-то, поэтому ответственность никто не берёт.
    [blame_shift] Это читается как упрёк, даже если клиент действительно ошибся.
    [passive_evasion] Кто это сделал, не названо, поэтому никто за это и не отвечает.
    [minimising] Насколько всё было плохо, определяет то, что почувствовал клиент; преуменьшить – значит этого не признать.
    [but_negation] Слышат то, что стоит после «но», и этим извинение берётся назад.
    [canned] Такая фраза могла бы стоять в любом письме кому угодно, так её и читают.
    [third_person_distance] Письмо к человеку превращается в записку о человеке.
    [excuse] Причина, названная до того, как взята ответственность, звучит как отговорка.
    [empty_promise] Обещание, за которым нет никаких перемен, может навредить больше, чем молчание.
    [quid_pro_quo] То, что дают за отзыв или за молчание, – сделка, а не извинение, и она может быть незаконной.
    [over_admission] У этих слов есть юридический смысл; выбирать их должен юрист.
    [unfilled_blank] Пропуск показывает, что письмо сделано по шаблону.
    [mixed_address] Официальное и неофициальное обращение в одном письме выглядят небрежно.
    [jargon] Нельзя рассчитывать, что читатель знает это слово.
    [demands_effort] Хлопоты у клиента уже были; новые снижают ценность того, что вы даёте.
    [humour_on_serious] После серьёзного сбоя шутка читается так, будто его не приняли всерьёз.
    [forgiveness_first] Если начать с просьбы о прощении, бремя ложится на клиента.
    [too_long] В длинном тексте трудно найти две самые важные части.
   *[privacy] Публичный ответ могут прочитать все; эти слова рассказывают им о клиенте.
}
# $fault (String) - the fault
fault-instead = { $fault ->
    [house_word] Скажите так, как принято у вас в компании.
    [conditional] Уберите «если» и назовите, что вы сделали: «Мне жаль, что мы…»
    [blame_shift] Назовите факт без упрёка или скажите, чего вы не объяснили достаточно ясно.
    [passive_evasion] Начните с «мы»: «Мы не передали Вашу просьбу».
    [minimising] Назовите точную меру, «на двадцать минут позже», и чем это обернулось для клиента.
    [but_negation] Поставьте точку после извинения; остальное вынесите в отдельное предложение или уберите.
    [canned] Скажите, чем это обернулось для этого клиента или что вы с этим сделали.
    [third_person_distance] Пишите «Вы».
    [excuse] Сначала возьмите ответственность на себя, затем назовите причину одним предложением.
    [empty_promise] Скажите, что изменено и с какого времени; если ничего не изменено, не говорите об этом.
    [quid_pro_quo] Дайте это без условий, а об отзыве не упоминайте.
    [over_admission] «Это была наша ошибка, и мы её исправляем».
    [unfilled_blank] Заполните пропуск или напишите предложение так, чтобы он был не нужен.
    [mixed_address] Выберите одну форму и держитесь её.
    [jargon] Скажите, что это значит для клиента.
    [demands_effort] Сделайте это сами: «Мы уже…; от Вас ничего не требуется».
    [humour_on_serious] Уберите шутку и скажите, чем это обернулось для клиента.
    [forgiveness_first] Перенесите в конец или уберите.
    [too_long] Оставьте главное: что случилось и кто за это отвечает, исправление со сроком, контакт.
   *[privacy] Уберите это и предложите поговорить не на публике.
}
# Where it comes from.
# $fault (String) - the fault
fault-source = { $fault ->
    [house_word] Источник: слова из ваших правил. На прогноз это не влияет.
    [conditional] Источник: Lewicki et al. 2016, где признание ответственности стоит на первом месте; сама формулировка не проверялась.
    [passive_evasion] Источник: Lewicki et al. 2016, где признание ответственности стоит на первом месте; сама формулировка не проверялась.
    [excuse] Источник: Lewicki et al. 2016 (признание ответственности стоит выше объяснения) и реестр CFPB.
    [minimising] Источник: Roschk & Kaiser 2013, где в том, как извиняются, важнее всего сочувствие.
    [third_person_distance] Источник: Roschk & Kaiser 2013, где в том, как извиняются, важнее всего сочувствие.
    [empty_promise] Источник: Halperin et al. 2022, полевой эксперимент с 1,5{"\u00A0"}млн пассажиров.
    [quid_pro_quo] Источник: Abeler et al. 2010, где деньги за оценку действовали вдвое реже, чем извинение.
    [forgiveness_first] Источник: Lewicki et al. 2016, где просьба о прощении стоит на последнем месте.
    [too_long] Источник: Lewicki et al. 2016 – о том, какие части важны; предел длины – наше суждение.
    [over_admission] Наше суждение: юридические слова требуют юриста.
    [privacy] Наше суждение.
   *[other] Наше суждение; эксперимента с такими формулировками не найдено.
}
