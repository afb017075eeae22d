### The incident: the story, the facts, the questions that are open.

story-title = Что произошло?
story-hint = Своими словами. Текст остаётся в этом браузере.
# $cut (String) - characters that are not kept, written in the reader’s way
# $most (String) - characters that are kept at most
story-cut = Текст слишком длинный. Символов сохраняется не больше { $most }; в конце не сохранено: { $cut }.

# $count (Number) - facts that were read in the story
story-read = { $count ->
    [0] Фактов здесь пока не найдено.
    [one] Здесь найден { $count } факт; проверьте его ниже.
    [few] Здесь найдено { $count } факта; проверьте их ниже.
    [many] Здесь найдено { $count } фактов; проверьте их ниже.
   *[other] Здесь найдено { $count } факта; проверьте их ниже.
}
story-language = Язык рассказа
# The story is read in the language that it is written in.
# $language (String) - that language, or none
story-as-written = { $language ->
    [en] По тексту: английский
    [ru] По тексту: русский
    [ro] По тексту: румынский
    [pl] По тексту: польский
    [bg] По тексту: болгарский
    [te] По тексту: телугу
   *[none] По тексту
}
story-failed = Не удалось загрузить часть, которая читает ваш рассказ; укажите факты ниже сами.
story-retry = Повторить

case-new = Новый случай
case-back = Вернуть мой случай

case-examples = Примеры
example-begin = Укажите факты ниже или начните с примера
example-title-list = Примеры

group-what = Что пошло не так
group-how-bad = Насколько серьёзно
group-cause = От кого зависела причина
group-history = Предыстория
group-customer = Клиент
group-money = Деньги и время

fact-by-hand = указали вы
fact-from-example = из примера
# $fact (String) - flags or another fact
fact-doubt = { $fact ->
    [flags] проверьте
   *[other] два прочтения
}
fact-close = Готово

question-title = Один ответ сильнее всего изменил бы прогноз
question-title-plan = Один ответ улучшил бы план
question-title-doubt = Рассказ можно понять двояко
question-title-flags = Сначала главное
question-neither = Ни то, ни другое
question-none-of-these = Ничего из этого
question-title-none = Вопросов больше нет
# A button: an answer and what it makes of the forecast.
# $from (Number) - customers of 100 who stay now
# $to (Number) - who stay with this answer
question-gain = { $from } → { $to } из 100
question-next = Другие открытые вопросы
# $spread (Number) - the largest less the smallest answer
question-spread = до { $spread } из 100
question-plan = для плана
question-none = Все факты, от которых зависит прогноз, известны.
question-gate = Отмечен признак опасности, поэтому здесь вопросов нет: сначала забота о человеке и передача случая.
question-give = Ответить
question-not-known = Не знаю

currency-label = Валюта
currency-common = Частые
currency-all = Все валюты
unit-label = Единица
new-customer = Новый клиент

# Why a typed text is refused; what stood before stays in force.
# $problem (String) - the problem
# $kind (String) - money, time, tenure or distance
# $decimals (Number) - decimals that the currency has
field-error = { $problem ->
    [negative] Меньше нуля; укажите ноль или больше.
    [too_large] { $kind ->
        [money] Слишком много; не больше десяти миллиардов.
        [time] Слишком долго; не больше десяти лет.
        [tenure] Слишком долго; не больше ста лет.
       *[distance] Слишком далеко; не больше 20{"\u00A0"}038 км, это половина пути вокруг Земли.
    }
    [too_fine] { $decimals ->
        [one] У этой валюты { $decimals } знак после запятой; больше не указывайте.
        [few] У этой валюты { $decimals } знака после запятой; больше не указывайте.
        [many] У этой валюты { $decimals } знаков после запятой; больше не указывайте.
       *[other] У этой валюты { $decimals } знака после запятой; больше не указывайте.
    }
    [no_decimals] У этой валюты нет дробной части; укажите целое число.
    [unknown_currency] Такой валюты мы не знаем; укажите её код из трёх букв, например EUR.
   *[not_a_number] { $kind ->
        [money] Это не сумма; запишите её так: 86,50.
       *[other] Это не число; запишите его цифрами, например 90 или 1,5.
    }
}
# $value (String) - the value in force, as the field writes it
field-kept = До тех пор действует { $value }.

law-title = Какой закон применяется
law-none = Никакой или неизвестно
law-input-open = Неизвестно

# What contradicts itself in the facts.
# $note (String) - which contradiction
# $fact (String) - the name of the fact that it concerns
# $given (String) - the currency given
# $kept (String) - the currency of the rest
note = { $note ->
    [flag_makes_critical] Отмечен признак опасности, поэтому случай считается критичным.
    [critical_without_flag] Случай критичный, но ни один признак опасности не объясняет почему. Отметьте его, если он есть.
    [authority_without_flag] О случае знает орган власти, юрист или пресса, но ни один признак опасности не отмечен. Если дело касается закона, отметьте его.
    [other_currency] В поле «{ $fact }» валюта { $given }, в остальных – { $kept }. Разные валюты никогда не складываются, поэтому это значение не учтено.
    [new_with_history] Клиент новый, но сбои уже были. Оба ответа сохранены так, как вы их указали.
    [loss_not_due] Деньги потеряны, но указано, что клиенту ничего не причитается. Оба ответа сохранены так, как вы их указали.
   *[price_before_purchase] Это было до покупки, но цена уже уплачена. Оба ответа сохранены так, как вы их указали.
}
