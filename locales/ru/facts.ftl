### The facts of an incident: their names, the questions that ask for them, their values.

# The name of a fact, beside its values.
# $fact (String) - the fact
fact-name = { $fact ->
    [sector] Сфера
    [failures] Что пошло не так
    [severity] Насколько серьёзно
    [cause] Причина
    [recurrence] Повторится ли
    [earlier_failures] Сбоев раньше
    [failed_recoveries] Неудачных попыток
    [apologies_given] Извинений раньше
    [noticed_by] Кто заметил
    [channel] Канал обращения
    [stage] Этап
    [emotion] Настроение
    [wants] Пожелания
    [service] Услуга
    [price] Цена
    [loss] Другие потери
    [delay] Ожидание
    [since] С обращения
    [tenure] Стаж клиента
    [yearly_value] Тратит за год
    [alternatives] Альтернативы
    [loss_due] Что-то причитается
   *[flags] Безопасность
}

# A chip whose fact is open: a short question.
# $fact (String) - the fact
fact-open = { $fact ->
    [sector] Какая сфера?
    [failures] Что пошло не так?
    [severity] Насколько серьёзно?
    [cause] Где причина?
    [recurrence] Повторится ли?
    [earlier_failures] Были сбои раньше?
    [failed_recoveries] Неудачные попытки?
    [apologies_given] Уже извинялись?
    [noticed_by] Кто заметил?
    [channel] Куда обратился?
    [stage] На каком этапе?
    [emotion] Какое настроение?
    [wants] Чего хочет?
    [service] Воспользовался?
    [price] Сколько заплатил?
    [loss] Другие потери?
    [delay] Сколько ждал?
    [since] Когда обратился?
    [tenure] Давно с вами?
    [yearly_value] Сколько тратит за год?
    [alternatives] Есть к кому уйти?
    [loss_due] Что-то причитается?
   *[flags] Кто-то пострадал? Ребёнок, юрист, утечка данных…?
}

# The same as a whole question.
# $fact (String) - the fact
fact-question = { $fact ->
    [sector] В какой сфере это произошло?
    [failures] Что пошло не так?
    [severity] Насколько это серьёзно для этого клиента?
    [cause] От кого зависела причина?
    [recurrence] Может ли это повториться?
    [earlier_failures] Сколько раз вы подводили этого клиента раньше?
    [failed_recoveries] Сколько попыток это исправить не удалось?
    [apologies_given] Сколько раз за это уже извинялись?
    [noticed_by] Кто заметил это первым?
    [channel] Куда клиент обратился с этим?
    [stage] На каком этапе пути клиента это произошло?
    [emotion] В каком настроении клиент?
    [wants] Чего хочет клиент?
    [service] Воспользовался ли клиент услугой, несмотря на сбой?
    [price] Сколько клиент заплатил за то, чего коснулся сбой?
    [loss] Что клиент потерял сверх цены?
    [delay] Сколько клиент ждал?
    [since] Как давно клиент обратился с этим?
    [tenure] Как давно это ваш клиент?
    [yearly_value] Сколько клиент тратит у вас за год?
    [alternatives] Насколько легко клиенту уйти к другим?
    [loss_due] Причитается ли что-то клиенту: оплачено и не получено либо потеряны деньги?
   *[flags] Есть ли в этом случае что-то из перечисленного?
}

# One line of help under the question; empty where none is needed.
# $fact (String) - the fact
fact-hint = { $fact ->
    [service] Если клиент принял услугу, значит, воспользовался, даже если она была плохой.
    [loss] Такси, гостиница, ущерб; сама цена сюда не входит.
    [delay] Ожидание или опоздание, на которое жалуется клиент.
    [since] Если клиент не обращался – с момента, когда это произошло.
    [yearly_value] Достаточно примерной суммы. С ней план сопоставит затраты с тем, сколько приносит клиент.
    [loss_due] Если не отвечать, ответ следует из других фактов.
    [flags] Если отмечено хоть что-то, сумма и письмо не предлагаются; случай передаётся тому, кто вправе решать.
   *[other] { "" }
}

# A value of a closed list.
# $fact (String) - the fact
# $value (String) - the value
fact-value = { $fact ->
    [sector] { $value ->
        [food_service] Ресторан, кафе, доставка еды
        [grocery] Продукты
        [fashion_retail] Одежда и обувь
        [other_retail] Другой магазин
        [ecommerce] Интернет-магазин
        [banking_insurance] Банк, страхование
        [lodging] Гостиница, аренда жилья
        [air] Авиакомпания
        [rail_bus_ferry] Поезд, автобус, паром
        [telecom] Телефон, интернет
        [energy_water] Энергия, вода
        [automotive] Автомобили: продажа, ремонт, прокат
        [healthcare] Медицина и уход
        [software] Программы
        [public_service] Госучреждение
        [personal_services] Бытовые услуги
       *[other] Другая сфера
    }
    [failures] { $value ->
        [late] Опоздание, ожидание
        [unavailable] Недоступно
        [below_promise] Хуже обещанного
        [defective] Неисправно
        [wrong_item] Не то или не всё
        [lost_damaged] Утеряно, повреждено
        [billing] Неверный счёт
        [uncaring] Грубость, безразличие
        [misinformed] Неверные сведения
        [unresponsive] Нет ответа
        [powerless] Сотрудники не смогли помочь
        [hygiene] Гигиена
        [privacy] Личные данные
       *[unfair] Неравное отношение
    }
    [severity] { $value ->
        [minor] Мелочь
        [moderate] Средне
        [major] Серьёзно
       *[critical] Критично
    }
    [cause] { $value ->
        [ours] У нас
        [partner] У партнёра
        [outside] Внешняя
        [customer] У клиента
       *[unknown] Неизвестна
    }
    [recurrence] { $value ->
        [one_off] Разовый случай
        [likely] Может повториться
        [fixed] Устранено
       *[unknown] Неизвестно
    }
    [noticed_by] { $value ->
        [us] Мы сами
        [customer] Сообщил клиент
        [public] Написано публично
       *[authority] Ведомство или пресса
    }
    [channel] { $value ->
        [in_person] Лично
        [phone] Телефон
        [email] Эл. почта
        [chat] Чат
        [letter] Письмо
        [social] Соцсети
       *[review] Отзыв
    }
    [stage] { $value ->
        [before_purchase] До покупки
        [purchase] Покупка, доставка
        [use] Использование
       *[after_sale] После продажи
    }
    [emotion] { $value ->
        [calm] Спокойствие
        [disappointed] Разочарование
        [angry] Злость
       *[furious] Ярость
    }
    [wants] { $value ->
        [apology] Извинение
        [explanation] Объяснение
        [refund] Возврат денег
        [redo] Сделать заново
        [compensation] Компенсация
        [change] Чтобы не повторялось
       *[cancel] Отказ от услуг
    }
    [service] { $value ->
        [kept] Воспользовался
        [refused] Отказался
       *[unknown] Неизвестно
    }
    [alternatives] { $value ->
        [many] Много
        [some] Есть
        [few] Мало
       *[contract] Связан договором
    }
    [loss_due] { $value ->
        [yes] Да
       *[no] Нет
    }
   *[flags] { $value ->
        [injury] Травма, болезнь, аллергия, пожар
        [child] Ребёнок в опасности или потерялся
        [discrimination] Дискриминация
        [data_breach] Утечка личных данных
        [legal] Юрист, суд или надзорный орган
        [self_harm] Речь о самоповреждении
        [crime] Кража, насилие, обман со стороны сотрудника
       *[death] Смерть
    }
}

# What the value chosen means, where the word alone could be read in two ways; else empty.
# $fact (String) - the fact
# $value (String) - the value
fact-means = { $fact ->
    [severity] { $value ->
        [minor] Досадная мелочь.
        [moderate] Настоящее неудобство или небольшие потери.
        [major] Большие потери, испорченное событие, клиент застрял в пути или это уже не первый раз.
        [critical] Кто-то пострадал или мог пострадать: любой признак из «Безопасности».
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] Вы могли это предотвратить.
        [partner] Поставщик, курьер, подрядчик.
        [outside] Погода, забастовка, власти, чужая авария.
        [customer] Ошибка самого клиента.
       *[other] { "" }
    }
   *[other] { "" }
}

# $n (Number) - how many
fact-count = { $n }
# $n (Number) - how many, or more
fact-count-more = { $n }+
fact-not-known = Неизвестно
# Two values that hold at once.
# $first (String) - one, or several joined already
# $more (String) - one more
fact-join = { $first }, { $more }
# A length of time in months, as the answer to a question.
# $months (Number) - 0 is a new customer
fact-tenure = { $months ->
    [0] Новый клиент
    [1] 1 месяц
    [3] 3 месяца
    [6] 6 месяцев
    [12] 1 год
    [24] 2 года
    [36] 3 года
    [60] 5 лет
    [one] { $months } месяц
    [few] { $months } месяца
    [many] { $months } месяцев
   *[other] { $months } месяца
}

# A number with its unit. other is for decimals: 1,5 часа.
# $number (String) - the number
# $unit (String) - the unit
# $many (Number) - the number, for its form
fact-number = { $unit ->
    [minutes] { $number } мин
    [hours] { $many ->
        [one] { $number } час
        [few] { $number } часа
        [many] { $number } часов
       *[other] { $number } часа
    }
    [days] { $many ->
        [one] { $number } день
        [few] { $number } дня
        [many] { $number } дней
       *[other] { $number } дня
    }
    [months] { $many ->
        [one] { $number } месяц
        [few] { $number } месяца
        [many] { $number } месяцев
       *[other] { $number } месяца
    }
    [years] { $many ->
        [one] { $number } год
        [few] { $number } года
        [many] { $number } лет
       *[other] { $number } года
    }
   *[kilometres] { $number } км
}
# A unit in its list.
# $unit (String) - the unit
unit-name = { $unit ->
    [minutes] минуты
    [hours] часы
    [days] дни
    [months] месяцы
    [years] годы
   *[kilometres] км
}
