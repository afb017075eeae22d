### Why: what moves the forecast, and on what evidence.

why-title = Почему
why-way-title = От обычного клиента к этому плану
why-what = Что влияет
why-of-100 = Из 100
why-log-odds = Логарифм шансов
why-evidence = Данные
why-ordinary = Обычный клиент, без сбоя
why-no-failure = Этот клиент, без сбоя
why-untreated = Без действий
why-plan = С этим планом
# A fact’s row.
# $id (String) - the coefficient
# $value (String) - the value of the fact
# $n (Number) - a count, where the fact is one
why-fact = { $id ->
    [tenure] { $n ->
        [0] Новый клиент
        [one] Клиент с вами { $n } месяц
        [few] Клиент с вами { $n } месяца
        [many] Клиент с вами { $n } месяцев
       *[other] Клиент с вами { $n } месяца
    }
    [alt_many] Есть много других, к кому уйти
    [alt_few] Мало других, к кому уйти
    [alt_contract] Связан договором
    [notice] Что-то пошло не так, и клиент это заметил
    [severity] { $value ->
        [minor] Досадная мелочь
        [moderate] Настоящее неудобство
        [major] Серьёзный сбой
       *[other] Критичный сбой
    }
    [ours] { $value ->
        [ours] Мы могли это предотвратить
        [partner] Причина у нашего партнёра
       *[other] От кого зависела причина, не указано: учтено наполовину
    }
    [recur] { $value ->
        [likely] Это вполне может повториться
       *[other] Повторится ли это, не указано: учтено частично
    }
    [earlier] { $n ->
        [1] Один сбой раньше
        [2] Два сбоя раньше
        [one] { $n } сбой раньше или больше
        [few] { $n } сбоя раньше или больше
        [many] { $n } сбоев раньше или больше
       *[other] { $n } сбоя раньше или больше
    }
    [failed] { $n ->
        [one] Одна попытка исправить не удалась
       *[other] Не удались две попытки исправить или больше
    }
    [betrayal] { $value ->
        [public] Долгие отношения, а теперь публичная жалоба
       *[other] Долгие отношения, и клиента подвели дважды
    }
   *[other] { "" }
}
# A remedy’s row.
# $part (String) - the part of the recovery
# $what (String) - the amount, the time or the remedy that it stands for
why-part = { $part ->
    [fix] Не деньгами: { $what }
    [money] Деньгами: { $what }
    [apology] Первое извинение
    [repeated_apology] Третье или следующее извинение
    [speed] Ответ за { $what }
    [courtesy] Человек, который остаётся на связи
   *[cause_fixed] Причина устранена
}
# The button of a row.
# $grade (String) - the message grade-name
# $sources (Number) - how many sources
# $name (String) - what the row is called
why-open = { $sources ->
    [one] { $grade }, { $sources } источник: { $name }
    [few] { $grade }, { $sources } источника: { $name }
    [many] { $grade }, { $sources } источников: { $name }
   *[other] { $grade }, { $sources } источника: { $name }
}
# How much is believed of a coefficient before any case is seen.
# $centre (String) - the middle
# $low (String) - the low end of the range that holds 95 of 100
# $high (String) - the high end of that range
why-prior = Принято: { $centre } (от { $low } до { $high }), логарифм шансов.
# Between the items of a short list.
list-comma = { ", " }
why-note = Доли берутся вдоль прямого пути между двумя состояниями, чтобы целые числа сходились в сумме.

## Sources

source-read = Читать

## What makes the range wide

width-title = Из-за чего диапазон широк
width-says = Доли дисперсии цифры этого плана, по линейному приближению. Факт с большой долей стоит узнать точнее.
# $percent (Number) - share of the variance
width-share = { $percent }{"\u00A0"}% ширины
width-rest = всё остальное
# $draws (Number) - of 100 runs
width-better = В { $draws } из 100 прогонов модели с этим планом остаётся больше клиентов, чем если ничего не делать.

## Turning points

turning-title = Что изменило бы рекомендацию
turning-none = Ни один из указанных фактов сам по себе не изменил бы рекомендацию.
# The other value of a fact.
# $fact (String) - the fact
# $value (String) - the other value
# $n (Number) - the other value, where it is a count
turning-if = { $fact ->
    [severity] { $value ->
        [minor] Если это досадная мелочь
        [moderate] Если это настоящее неудобство
        [major] Если это серьёзный сбой
       *[other] Если это критичный случай
    }
    [cause] { $value ->
        [ours] Если вы могли это предотвратить
        [partner] Если причина у партнёра
        [outside] Если причина внешняя
        [customer] Если ошибся сам клиент
       *[other] Если причина неизвестна
    }
    [recurrence] { $value ->
        [one_off] Если это разовый случай
        [likely] Если это вполне может повториться
        [fixed] Если причина уже устранена
       *[other] Если никто не знает, повторится ли это
    }
    [earlier_failures] { $n ->
        [0] Если это первый сбой у этого клиента
        [1] Если раньше был один сбой
        [2] Если раньше было два сбоя
        [one] Если раньше был { $n } сбой или больше
        [few] Если раньше было { $n } сбоя или больше
        [many] Если раньше было { $n } сбоев или больше
       *[other] Если раньше было { $n } сбоя или больше
    }
    [failed_recoveries] { $n ->
        [0] Если неудачных попыток исправить не было
        [1] Если одна попытка исправить не удалась
       *[other] Если не удались две попытки или больше
    }
    [apologies_given] { $n ->
        [0] Если ещё никто не извинялся
        [1] Если извинились один раз
       *[other] Если извинялись два раза или больше
    }
    [noticed_by] { $value ->
        [us] Если вы заметили это первыми
        [customer] Если вам сообщил клиент
        [public] Если клиент написал об этом публично
       *[other] Если об этом заявили ведомство или пресса
    }
    [channel] { $value ->
        [in_person] Если клиент пришёл лично
        [phone] Если клиент говорит с вами по телефону
        [email] Если клиент написал на эл. почту
        [chat] Если клиент пишет в чате
        [letter] Если клиент прислал письмо
        [social] Если клиент написал в соцсетях
       *[other] Если клиент оставил отзыв
    }
    [service] { $value ->
        [kept] Если клиент всё же воспользовался услугой
        [refused] Если клиент отказался от услуги
       *[other] Если никто не знает, воспользовался ли клиент услугой
    }
    [tenure] { $n ->
        [0] Если это новый клиент
        [one] Если клиент с вами { $n } месяц
        [few] Если клиент с вами { $n } месяца
        [many] Если клиент с вами { $n } месяцев
       *[other] Если клиент с вами { $n } месяца
    }
    [alternatives] { $value ->
        [many] Если есть много других, к кому уйти
        [some] Если есть другие, к кому уйти
        [few] Если мало других, к кому уйти
       *[other] Если клиент связан договором
    }
   *[loss_due] { $value ->
        [yes] Если клиенту что-то причитается
       *[other] Если клиенту ничего не причитается
    }
}
# $from (Number) - customers of 100 who stay with the advice now
# $to (Number) - who would stay then
turning-forecast = { $to } из 100 вместо { $from }
turning-advised = Тогда рекомендуется:
# $role (String) - manager, area_manager, director, other or none
# $name (String) - the role’s name, when the house has its own
turning-approver = { $role ->
    [none] Тогда ничьё согласие не нужно.
    [manager] Тогда нужно согласие руководителя.
    [area_manager] Тогда нужно согласие регионального менеджера.
    [director] Тогда нужно согласие директора.
   *[other] Тогда нужно согласие: { $name }.
}
turning-try = Попробовать
# $condition (String) - the message turning-if
turning-try-label = Попробовать: { $condition }
turning-undo = Отменить

## Evidence that disagrees

disagree-title = Данные, которые говорят иное

## What they say of you

voice-title = Что о вас скажут, если ничего не делать
voice-says = Из 100 таких клиентов, по данным опроса: доли респондентов, которые сказали так о своём худшем опыте, пересчитаны на тяжесть этого случая. В прогноз того, кто останется, это не входит.
voice-stop-recommending = перестанут вас рекомендовать
voice-look-elsewhere = будут искать других
voice-speak-against = будут публично говорить против вас

## All assumptions

assumptions-title = Все допущения
assumptions-says = Все цифры, на которых стоит прогноз, с их уровнем. Цифра уровня D – наше суждение.
assumptions-effects = Коэффициенты, логарифм шансов
assumptions-others = Шкалы, веса и доли
assumptions-name = Цифра
assumptions-value = Значение
assumptions-grade = Уровень
assumptions-sources = Источники
# $centre (String) - the middle
# $low (String) - the low end
# $high (String) - the high end
assumptions-with-range = { $centre } (от { $low } до { $high })
