workshop-title = Amends – практикум
workshop-name = Практикум
workshop-back = К странице с рекомендацией
workshop-nav = Разделы практикума
workshop-place = { $place ->
    [library] Случаи
    [case] Открытый случай
    [exercises] Упражнения
    [session] Занятие
   *[paper] Листы
}
workshop-said = { $said ->
    [guess_first] Прогноз показывается после догадки: зафиксируйте свою или введите коды группы.
    [last_case] Это был последний случай занятия.
    [planned] План открыт, частей в нём: { $count }.
    [no_place] Ничего не добавлено: ваших случаев стало бы больше { $count }. Сначала удалите лишние.
   *[added] { $count ->
        [one] Добавлен { $count } случай.
        [few] Добавлено { $count } случая.
       *[other] Добавлено { $count } случаев.
    }
}
workshop-not-kept = Браузер ничего не сохраняет для этой страницы. Всё сделанное здесь пропадёт, когда вы её закроете.

library-search = Поиск по названиям и историям
library-sector = Отрасль
library-lesson = Чему учит
library-all = Все
library-own = Мои случаи
library-count = { $count ->
    [0] Ничего не подходит.
    [one] { $count } случай
    [few] { $count } случая
   *[other] { $count } случаев
}
library-open = Открыть
library-open-label = Открыть: «{ $title }»
library-add = В занятие
library-add-label = В занятие: «{ $title }»
library-write = Написать случай
library-import = Добавить из файла
library-export = Сохранить мои случаи в файл
library-edit = Изменить
library-edit-label = Изменить: «{ $title }»
library-save = Сохранить в файл
library-save-label = Сохранить в файл: «{ $title }»
library-delete = Удалить
library-delete-label = Удалить: «{ $title }»
library-bad-file = { $problem ->
    [json] Ничего не добавлено: это не файл JSON, он начинается с { $value }.
    [version] Ничего не добавлено: файл сделан другой версией Amends ({ $value }).
    [range] Ничего не добавлено: в поле «{ $field }» стоит { $value }, а допустимо от { $low } до { $high }.
    [list] Ничего не добавлено: слова «{ $value }» в поле «{ $field }» нет в списке.
    [unknown] Ничего не добавлено: поля «{ $field }» не существует.
    [missing] Ничего не добавлено: нет поля «{ $field }».
   *[other] Ничего не добавлено: в поле «{ $field }» стоит { $value }, а здесь должно быть другое.
}
library-unread = Файл не удалось прочитать, или он больше 4 МБ. Ничего не добавлено.
lesson-name = { $lesson ->
    [loss] Вернуть то, что потеряно
    [believe] Поверить и действовать сразу
    [notice] Заметить раньше, чем скажут
    [again] Когда и исправить не удалось
    [truth] Называть настоящую причину
    [inform] Информация – часть услуги
    [own] Отвечать, кто бы ни был виноват
    [measure] Достаточно – и не больше
    [fair] Честный порядок, один для всех
   *[stop] Стоп: решает другой
}

round-none = Ни один случай не открыт. Выберите его в разделе «Случаи».
round-question = Вопрос
round-reset = Начать этот случай заново
round-reset-what = Ваша догадка и коды группы будут стёрты.
round-steps = Шаги случая
round-step = { $step ->
    [story] История
    [guess] Догадка
    [room] Группа
    [reveal] Прогноз
   *[debrief] Разбор
}
round-forward = Дальше
round-back = Назад
round-story-missing = Историю расскажут в аудитории.
round-link-error = { $why ->
    [later] Ссылку создала более поздняя версия Amends; попросите ссылку из этой версии.
    [too_long] Ссылка длиннее всех, какие создаёт Amends, поэтому она не открыта.
   *[damaged] Ссылка повреждена, обрезана или ведёт к случаю, которого нет; попросите её ещё раз.
}

guess-title = Ваша догадка
guess-stays = Сколько из 100 таких клиентов через 12 месяцев всё ещё покупают у фирмы, если она поступит настолько хорошо, насколько это разумно?
guess-stays-field = Из 100
guess-stays-slider = Из 100, ползунок
guess-stays-error = Целое число от 0 до 100.
guess-way = Чего требует этот случай?
guess-way-name = { $way ->
    [nothing] Ничего сверх требований закона
    [words] Слов: извинения, объяснения, звонка
    [restore] Возместить потерянное – вещью, работой или деньгами
    [beyond] Больше, чем было потеряно
   *[hand_over] Не отвечать самим: передать тому, кто вправе решать
}
guess-parts = Какие части нужны извинению?
guess-parts-none = «Никакие» – тоже ответ.
guess-commit = Зафиксировать догадку
guess-commit-what = После этого она не меняется, и прогноз можно показать.
guess-need = Назовите число и выберите, чего требует случай.
guess-committed = Ваша догадка зафиксирована
guess-said = { $stays } из 100
guess-code = Ваш код для ведущего
guess-code-what = Прочитайте его вслух или покажите. Ничего не отправлено.
guess-show = Показать прогноз
guess-show-wait = Подождите, пока ведущий скажет.

reveal-title = Прогноз
reveal-yours = Ваша догадка
reveal-plan = С рекомендованным планом
reveal-untreated = Без действий
reveal-no-failure = Без сбоя
reveal-median = Середина группы
reveal-plan-says = С рекомендованным планом около { $n } ({ $low }–{ $high }) из 100 таких клиентов покупают и через 12 месяцев.
reveal-gate-says = Этот случай передают дальше, поэтому у плана нет числа. Без действий около { $n } ({ $low }–{ $high }) из 100 покупают и через 12 месяцев.
reveal-gap = { $place ->
    [within] { $by ->
        [0] Ваша догадка совпала с прогнозом до клиента.
       *[other] Ваша догадка лежит в диапазоне, на { $by } из 100 от его среднего числа.
    }
    [above] Ваша догадка выше диапазона: на { $by } из 100 больше его среднего числа.
   *[below] Ваша догадка ниже диапазона: на { $by } из 100 меньше его среднего числа.
}
reveal-reason = { $reason ->
    [paradox] Осталось бы больше, чем без сбоя: сбой завоевал бы клиентов. То, что люди потом покупали, этого не показывает.
    [gloom] Осталось бы меньше, чем без всяких действий.
    [missed_gate] Кто-то пострадал или мог пострадать, или затронуты права: ни извинения, ни суммы, пока не высказался тот, кто вправе решать.
    [needless_gate] Здесь ничто не мешает ответить самим.
    [high] Больше, чем позволяют ожидать данные.
   *[low] Меньше, чем позволяют ожидать данные: исправление действует сильнее.
}
reveal-way = Чего требует случай
reveal-way-yours = Вы сказали
reveal-way-advised = Рекомендовано
reveal-parts = Части извинения
reveal-part = Часть
reveal-parts-yours = У вас
reveal-parts-advised = Рекомендовано
reveal-parts-room = Группа
reveal-parts-gate = Извинение не уходит, пока случай не увидел тот, кто вправе решать; до тех пор – только промежуточный ответ.
reveal-yes = да
reveal-no = нет
reveal-moved = Что повлияло
reveal-grade = Уровень
reveal-scale = От 0 до 100 клиентов, которые покупают и через 12 месяцев
reveal-mark = { $name }: { $of }
reveal-once = Это прогноз по опубликованным исследованиям, а не измерение; ни под какую компанию он не настроен.
reveal-score = Только для вас
reveal-score-says = { $cases ->
    [one] { $cases } случай с догадкой
    [few] { $cases } случая с догадкой
   *[other] { $cases } случаев с догадкой
}, в диапазоне: { $within }; в среднем { $off } из 100 от среднего числа. Это хранится в этом браузере и никому больше не видно.

room-title = Группа
room-join = Участвовать
room-join-what = Отсканируйте код или откройте короткую ссылку. Открытая страница работает без сети.
room-link = Ссылка на этот случай
room-copy = Скопировать ссылку
room-copied = Ссылка скопирована.
room-no-code = Ссылка слишком длинна для кода: сократите название случая.
room-story-left-out = История слишком длинна для кода; он обходится без неё, а вы её читаете вслух.
room-qr = QR-код ссылки
room-codes = Коды группы
room-codes-what = Введите или вставьте их через пробел или по строкам.
room-count = { $count ->
    [0] Догадок пока нет.
    [one] { $count } догадка
    [few] { $count } догадки
   *[other] { $count } догадок
}
room-refused-length = «{ $text }» – не код: в нём { $length ->
    [one] { $length } знак
    [few] { $length } знака
   *[other] { $length } знаков
}, а в коде их 5.
room-refused-sign = «{ $text }» – не код: знака «{ $sign }» в кодах не бывает.
room-refused-check = «{ $text }» – опечатка или код другого случая.
room-again = { $text } введён дважды, а считается один раз.
room-least = Наименьшая
room-middle = Средняя
room-most = Наибольшая
room-forecast = Прогноз
room-label = Догадок: { $count }, от { $low } до { $high } из 100, средняя { $middle }.
room-table = То же в таблице
room-stays = Из 100
room-people = Догадки
room-ways = Чего требует случай, по мнению группы
room-far = Кто далеко и почему
room-far-none = Никто: все догадки в диапазоне.
room-far-who = { $code }: { $stays } из 100
room-far-hidden = Показывается вместе с прогнозом.

stage-title = Ведущий
stage-open = Открыть экран
stage-open-what = Второе окно для проектора. Оно показывает то, что может видеть группа, и ничем не управляет.
stage-blocked = Браузер не дал открыть окно. Разрешите окна для этой страницы и попробуйте ещё раз.
stage-dark = Погасить экран
stage-light = Зажечь экран
stage-full = На весь экран
stage-full-hint = F: на весь экран
stage-waiting = Здесь появится случай, как только вы откроете его в другом окне.
stage-notes = Заметки для вас
stage-point = Чему учит
stage-debrief = Вопросы для разбора
stage-next = Дальше в занятии
stage-next-none = В занятии больше ничего нет.
stage-keys = Клавиши и пульты: Page Down или → – дальше, Page Up или ← – назад, B гасит экран, F – на весь экран.
stage-scan = Сканируйте, угадывайте, читайте свой код
stage-timer = Таймер
stage-timer-minutes = Минуты
stage-timer-error = Целое число от 1 до 480.
stage-timer-start = Пуск
stage-timer-pause = Пауза
stage-timer-reset = Сброс
stage-timer-left = Осталось { $time }
stage-timer-over = Сверх времени { $time }

frame-label = Словарь
frame-name = { $frame ->
    [plain] Шесть частей
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] Тяжесть × ответственность
}
frame-stride = { $stride ->
    [listen] Выслушать (Listen)
    [hear] Услышать (Hear)
    [empathise] Посочувствовать (Empathise)
    [apologise] Извиниться (Apologise)
    [solve] Решить (Solve)
    [resolve] Уладить (Resolve)
    [notify] Сообщить (Notify)
    [diagnose] Найти причину (Diagnose)
   *[thank] Поблагодарить (Thank)
}
frame-stride-says = { $stride ->
    [listen] Дать рассказать до конца; повторить, что вы услышали.
    [hear] Дать рассказать до конца; повторить, что вы услышали.
   *[thank] Поблагодарить за то, что рассказали.
}
frame-same = Отличаются только названия; считаются те же части.
frame-matrix-severity = Тяжесть
frame-matrix-grave = Серьёзно
frame-matrix-minor = Мелочь
frame-matrix-ours = Наша ответственность
frame-matrix-theirs = Не наша
frame-matrix-here = этот случай

try-title = Упражнения
try-choose = Упражнение
activity-name = { $activity ->
    [predict] Угадать и увидеть
    [what_if] А если бы
    [faults] Найти ошибки
    [write] Написать самим
    [money] Деньги с умом
   *[discuss] Обсудить
}
try-need-case = Сначала откройте случай.
try-need-guess = Это упражнение показывает числа случая. Сначала зафиксируйте по нему догадку.
try-if-what = Один факт случая меняется. Куда пойдёт число?
try-if-fact = Факт
try-if-direction = { $direction ->
    [fewer] Останется меньше
    [same] Примерно столько же, разница не больше 1 из 100
   *[more] Останется больше
}
try-if-show = Показать
try-if-another = Другой факт
try-if-says = Было { $from } из 100, станет { $to }.
try-right = { $right ->
    [yes] Вы угадали.
   *[no] Вы думали иначе.
}
try-tally = Верно { $right } из { $all }; это видите только вы.
try-fault-what = Коснитесь каждого предложения, которое портит извинение. Затем дайте программе его оценить.
try-fault-letter = Письмо
try-fault-nth = Письмо { $n }
try-fault-show = Оценить письмо
try-fault-again = Ещё раз
try-fault-failed = Не удалось загрузить часть, которая оценивает письма. Проверьте соединение и попробуйте ещё раз.
try-fault-found = Вы нашли
try-fault-missed = Вы пропустили
try-fault-none = В этом предложении программа ничего не находит.
try-fault-says = Вы нашли { $found } из { $all } предложений с ошибкой и отметили без ошибки: { $wrong }. Программа тоже кое-что пропускает: обсудите, что видите вы.
try-write-what = Напишите извинение для этого случая. Затем сравните его части с частями группы и с рекомендованными.
try-write-label = Ваше извинение
try-write-show = Сравнить
try-write-short = Сначала напишите не меньше 8 слов.
try-write-yours = У вас
try-money-what = Составьте план, который удержит названное число и обойдётся как можно дешевле. Время расходом не считается.
try-money-target = Удержать не меньше { $n } из 100.
try-money-most = В этом случае ни один план не удержит 75; больше всего – { $n } из 100. Это и есть цель.
try-money-none = В этом случае нет ни цены, ни убытка, или его передают дальше, поэтому считать нечего. Откройте другой.
try-money-apology = Полное извинение
try-money-expenses = Возместить дальнейший убыток
try-money-cause = Устранить причину и сообщить об этом
try-money-fix = Вещью или работой
try-money-form = Деньгами
try-money-nothing = Ничего
try-money-share = { $percent }{"\u00A0"}% убытка
try-money-share-label = Сколько
try-money-now = Ваш план
try-money-says = остаётся { $of } из 100, каждый такой случай стоит { $cost }.
try-money-reached = Цель достигнута.
try-money-short = До цели ещё не хватает.
try-money-show = Показать самый дешёвый
try-money-cheapest = Самый дешёвый план, который достигает цели
try-money-same = Ваш стоит не больше. Дешевле цели не достичь.
try-money-dearer = Ваш дороже на { $amount }.

session-title = Занятие
session-empty = Пока пусто. Добавьте случаи в разделе «Случаи» или здесь.
session-add = Добавить часть
session-case = Случай
session-activity = Что делаем
session-minutes = Минуты
session-minutes-error = Целое число от 1 до 480.
session-begins = Начало
session-begins-error = Время суток, например 9:30.
session-time = Время
session-ends = Конец
session-total = всего { $minutes } мин
session-up = Выше
session-up-label = «{ $title }»: на одно место выше
session-remove = Убрать
session-remove-label = Убрать «{ $title }»
session-start = Начать занятие
session-sheets = Листы для печати
session-part = { $n }. { $title }

write-title = Свой случай
write-name = Название
write-story = Что произошло
write-language = Язык текстов
write-question = Первый вопрос группе
write-point = Чему учит
write-notes = Заметки для вас
write-debrief = Вопросы для разбора, по одному в строке
write-facts = Факты
write-facts-what = Прогноз зависит от фактов. Для того, что не указано, берётся обычное значение.
write-read = Прочитать факты из истории
write-read-failed = Не удалось загрузить часть, которая читает истории. Задайте факты вручную.
write-read-found = { $count ->
    [0] Фактов не найдено; задайте их вручную.
    [one] Найден { $count } факт.
    [few] Найдено { $count } факта.
   *[other] Найдено { $count } фактов.
}
write-open = не указано
write-amount-error = Сумма, например 86,40.
write-number-error = Целое число.
write-months = Сколько месяцев с вами
write-save = Сохранить случай
write-cancel = Не сохранять
write-need-title = Дайте случаю название.
write-too-long = Один из текстов слишком длинный: не больше 4000 знаков в истории, 120 в названии и { $most } в остальных; вопросов не больше 6.

sheet-title = Листы для печати
sheet-name = { $sheet ->
    [leader] Лист ведущего
    [handout] Лист участника
   *[key] Ответы
}
sheet-what = { $sheet ->
    [leader] Время, заметки, чему учит и вопросы. Чисел прогноза нет.
    [handout] Истории, вопросы и место для догадок. Ответов нет.
   *[key] Прогнозы с диапазонами, рекомендации и части извинения. На потом.
}
sheet-print = Печать
sheet-key-show = Показать ответы на этом экране
sheet-key-warning = Здесь видны прогнозы всех случаев занятия. Не показывайте их на экране в зале.
sheet-none = Листы делаются для случаев занятия или для открытого случая. Сначала выберите его.
sheet-guess = Моя догадка: ______ из 100 покупают и через 12 месяцев
sheet-way = Чего требует случай?
sheet-parts = Какие части нужны извинению
sheet-lines = Что я беру с собой
sheet-made = { $date } { $year }
sheet-foot = Amends – прогнозы по опубликованным исследованиям, а не измерения; ни под какую компанию они не настроены.
