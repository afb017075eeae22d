workshop-title = Amends – практикум
workshop-name = Практикум
workshop-back = Към страницата със съвета
workshop-nav = Части на практикума
workshop-place = { $place ->
    [library] Случаи
    [case] Отвореният случай
    [exercises] Упражнения
    [session] Занятие
   *[paper] Листове
}
workshop-said = { $said ->
    [guess_first] Прогнозата идва след предположение: потвърдете своето или въведете кодовете на залата.
    [last_case] Това беше последният случай от занятието.
    [planned] Планът е отворен, части: { $count }.
    [no_place] Нищо не е добавено: вашите случаи биха станали повече от { $count }. Първо изтрийте излишните.
   *[added] { $count ->
        [one] Добавен е 1 случай.
       *[other] Добавени са { $count } случая.
    }
}
workshop-not-kept = Браузърът не пази нищо за тази страница. Направеното тук изчезва, когато я затворите.

library-search = Търсене в заглавия и истории
library-sector = Бранш
library-lesson = На какво учи
library-all = Всички
library-own = Мои случаи
library-count = { $count ->
    [0] Няма подходящ случай.
    [one] 1 случай
   *[other] { $count } случая
}
library-open = Отваряне
library-open-label = Отваряне: „{ $title }“
library-add = Към занятието
library-add-label = Към занятието: „{ $title }“
library-write = Нов случай
library-import = Добавяне от файл
library-export = Запазване на моите случаи във файл
library-edit = Промяна
library-edit-label = Промяна: „{ $title }“
library-save = Запазване във файл
library-save-label = Запазване във файл: „{ $title }“
library-delete = Изтриване
library-delete-label = Изтриване: „{ $title }“
library-bad-file = { $problem ->
    [json] Нищо не е добавено: това не е файл JSON; започва с { $value }.
    [version] Нищо не е добавено: файлът е от друга версия на Amends ({ $value }).
    [range] Нищо не е добавено: в полето „{ $field }“ стои { $value }, а може да е от { $low } до { $high }.
    [list] Нищо не е добавено: думата „{ $value }“ в полето „{ $field }“ не е от списъка.
    [unknown] Нищо не е добавено: поле „{ $field }“ не съществува.
    [missing] Нищо не е добавено: липсва полето „{ $field }“.
   *[other] Нищо не е добавено: в полето „{ $field }“ стои { $value }, а трябва да е друго.
}
library-unread = Файлът не можа да се прочете или е над 4 МБ. Нищо не е добавено.
lesson-name = { $lesson ->
    [loss] Връщане на загубеното
    [believe] Повярвайте и действайте веднага
    [notice] Забележете го първи
    [again] Когато и поправката се провали
    [truth] Кажете истинската причина
    [inform] Информацията е част от услугата
    [own] Поемете случая, който и да е виновен
    [measure] Достатъчно и не повече
    [fair] Честен ред, еднакъв за всички
   *[stop] Спрете: решава друг
}

round-none = Няма отворен случай. Изберете го в „Случаи“.
round-question = Въпросът
round-reset = Започване отначало
round-reset-what = Изтрива предположението ви и кодовете на залата.
round-steps = Стъпки на случая
round-step = { $step ->
    [story] История
    [guess] Предположение
    [room] Залата
    [reveal] Прогноза
   *[debrief] Обсъждане
}
round-forward = Напред
round-back = Назад
round-story-missing = Историята се разказва в залата.
round-link-error = { $why ->
    [later] Връзката е направена от по-нова версия на Amends; поискайте връзка от тази версия.
    [too_long] Връзката е по-дълга от всяка, която прави Amends, затова не е отворена.
   *[damaged] Връзката е повредена, отрязана или сочи случай, който не съществува; поискайте я отново.
}

guess-title = Вашето предположение
guess-stays = Колко от 100 такива клиенти още купуват от фирмата след 12 месеца, ако тя постъпи толкова добре, колкото е разумно възможно?
guess-stays-field = От 100
guess-stays-slider = От 100, плъзгач
guess-stays-error = Цяло число от 0 до 100.
guess-way = Какво иска случаят?
guess-way-name = { $way ->
    [nothing] Нищо повече от това, което иска законът
    [words] Думи: извинение, обяснение, обаждане
    [restore] Възстановяване на загубеното – в натура или в пари
    [beyond] Повече от загубеното
   *[hand_over] Без отговор от нас: предава се на човек с право да реши
}
guess-parts = Кои части са нужни на извинението?
guess-parts-none = „Нито една“ също е отговор.
guess-commit = Потвърждаване
guess-commit-what = След това остава така и прогнозата може да се покаже.
guess-need = Дайте число и изберете какво иска случаят.
guess-committed = Предположението ви е потвърдено
guess-said = { $stays } от 100
guess-code = Вашият код за водещия
guess-code-what = Прочетете го на глас или го покажете. Нищо не е изпратено.
guess-show = Показване на прогнозата
guess-show-wait = Изчакайте знак от водещия.

reveal-title = Прогнозата
reveal-yours = Вашето предположение
reveal-plan = С препоръчания план
reveal-untreated = Без действия
reveal-no-failure = Без проблема
reveal-median = Средата на залата
reveal-plan-says = С препоръчания план около { $n } ({ $low }–{ $high }) от 100 такива клиенти още купуват след 12 месеца.
reveal-gate-says = Този случай се предава, затова за план няма число. Без действия около { $n } ({ $low }–{ $high }) от 100 още купуват след 12 месеца.
reveal-gap = { $place ->
    [within] { $by ->
        [0] Предположението ви съвпада с прогнозата до един клиент.
       *[other] Предположението ви е в диапазона, на { $by } от 100 от средното му число.
    }
    [above] Предположението ви е над диапазона, с { $by } от 100 над средното му число.
   *[below] Предположението ви е под диапазона, с { $by } от 100 под средното му число.
}
reveal-reason = { $reason ->
    [paradox] Биха останали повече, отколкото без проблема: проблемът би спечелил клиенти. Това, което хората са купували после, не го показва.
    [gloom] Биха останали по-малко, отколкото без никакви действия.
    [missed_gate] Някой е пострадал или може да е пострадал, или става дума за права: никакво извинение и никаква сума, преди да се е произнесъл човек с право да реши.
    [needless_gate] Тук нищо не пречи на собствен отговор.
    [high] Повече, отколкото данните дават основание да се очаква.
   *[low] По-малко, отколкото данните дават основание да се очаква: поправянето действа по-силно.
}
reveal-way = Какво иска случаят
reveal-way-yours = Вие казахте
reveal-way-advised = Препоръчано
reveal-parts = Части на извинението
reveal-part = Част
reveal-parts-yours = При вас
reveal-parts-advised = Препоръчано
reveal-parts-room = Залата
reveal-parts-gate = Извинение не се изпраща, преди случаят да е видян от човек с право да реши; дотогава – само предварителен отговор.
reveal-yes = да
reveal-no = не
reveal-moved = Какво промени числото
reveal-grade = Степен
reveal-scale = От 0 до 100 клиенти, които още купуват след 12 месеца
reveal-mark = { $name }: { $of }
reveal-once = Прогноза по публикувани изследвания, а не измерване; не е настроена за никоя фирма.
reveal-score = Само за вас
reveal-score-says = { $cases ->
    [one] 1 случай с предположение
   *[other] { $cases } случая с предположение
}, в диапазона: { $within }; средно { $off } от 100 от средното число. Пази се в този браузър и не се показва на никого.

room-title = Залата
room-join = Участие
room-join-what = Сканирайте кода или отворете късата връзка. Отворена, страницата работи без мрежа.
room-link = Връзка към този случай
room-copy = Копиране на връзката
room-copied = Връзката е копирана.
room-no-code = Връзката е твърде дълга за код: съкратете заглавието на случая.
room-story-left-out = Историята е твърде дълга за кода; връзката е без нея, а вие я четете на глас.
room-qr = QR код на връзката
room-codes = Кодове на залата
room-codes-what = Въведете ги или ги поставете, с интервали или на редове.
room-count = { $count ->
    [0] Още няма предположения.
    [one] 1 предположение
   *[other] { $count } предположения
}
room-refused-length = „{ $text }“ не е код: има { $length ->
    [one] 1 знак
   *[other] { $length } знака
}, а кодът има 5.
room-refused-sign = „{ $text }“ не е код: в кодовете няма знак „{ $sign }“.
room-refused-check = „{ $text }“ е сгрешен или е от друг случай.
room-again = { $text } е въведен два пъти и се брои веднъж.
room-least = Най-малко
room-middle = Среда
room-most = Най-много
room-forecast = Прогноза
room-label = Предположения: { $count }, от { $low } до { $high } от 100, средното { $middle }.
room-table = Същото в таблица
room-stays = От 100
room-people = Предположения
room-ways = Какво иска случаят според залата
room-far = Кой е далече и защо
room-far-none = Никой: всички предположения са в диапазона.
room-far-who = { $code }: { $stays } от 100
room-far-hidden = Показва се заедно с прогнозата.

stage-title = Водещ
stage-open = Отваряне на екрана
stage-open-what = Втори прозорец за прожектора. Показва това, което залата може да види, и не управлява нищо.
stage-blocked = Браузърът не позволи прозорецът да се отвори. Разрешете прозорци за тази страница и опитайте отново.
stage-dark = Затъмняване на екрана
stage-light = Осветяване на екрана
stage-full = Цял екран
stage-full-hint = F: цял екран
stage-waiting = Тук ще се появи случай, щом го отворите в другия прозорец.
stage-notes = Бележки за вас
stage-point = На какво учи
stage-debrief = Въпроси за обсъждане
stage-next = Следващо в занятието
stage-next-none = В занятието няма нищо повече.
stage-keys = Клавиши и дистанционни: Page Down или → напред, Page Up или ← назад, B затъмнява екрана, F цял екран.
stage-scan = Сканирайте, предположете, прочетете кода си
stage-timer = Таймер
stage-timer-minutes = Минути
stage-timer-error = Цяло число от 1 до 480.
stage-timer-start = Старт
stage-timer-pause = Пауза
stage-timer-reset = Отначало
stage-timer-left = Остават { $time }
stage-timer-over = { $time } над времето

frame-label = Речник
frame-name = { $frame ->
    [plain] Шест части
    [last] LAST
    [learn] LEARN
    [heard] HEARD
   *[matrix] Сериозност × отговорност
}
frame-stride = { $stride ->
    [listen] Изслушайте (Listen)
    [hear] Чуйте (Hear)
    [empathise] Проявете съчувствие (Empathise)
    [apologise] Извинете се (Apologise)
    [solve] Решете (Solve)
    [resolve] Уредете (Resolve)
    [notify] Съобщете (Notify)
    [diagnose] Намерете причината (Diagnose)
   *[thank] Благодарете (Thank)
}
frame-stride-says = { $stride ->
    [listen] Оставете клиента да разкаже докрай; повторете какво чухте.
    [hear] Оставете клиента да разкаже докрай; повторете какво чухте.
   *[thank] Благодарете на клиента, че ви каза.
}
frame-same = Различават се само имената; броят се същите части.
frame-matrix-severity = Сериозност
frame-matrix-grave = Сериозно
frame-matrix-minor = Дребно
frame-matrix-ours = Наша отговорност
frame-matrix-theirs = Не наша
frame-matrix-here = този случай

try-title = Упражнения
try-choose = Упражнение
activity-name = { $activity ->
    [predict] Предположете и вижте
    [what_if] А ако
    [faults] Намерете грешките
    [write] Напишете сами
    [money] Пари с ум
   *[discuss] Обсъдете
}
try-need-case = Първо отворете случай.
try-need-guess = Това упражнение показва числа от случая. Първо потвърдете предположение за него.
try-if-what = Един факт от случая се променя. Накъде отива числото?
try-if-fact = Фактът
try-if-direction = { $direction ->
    [fewer] Остават по-малко
    [same] Приблизително толкова, най-много с 1 от 100 разлика
   *[more] Остават повече
}
try-if-show = Показване
try-if-another = Друг факт
try-if-says = От { $from } от 100 стават { $to }.
try-right = { $right ->
    [yes] Познахте.
   *[no] Казахте друго.
}
try-tally = { $right } от { $all } верни; виждате го само вие.
try-fault-what = Докоснете всяко изречение, което разваля извинението. После нека го прочете съдията.
try-fault-letter = Писмо
try-fault-nth = Писмо { $n }
try-fault-show = Нека прочете съдията
try-fault-again = Още веднъж
try-fault-failed = Частта, която оценява писмата, не можа да се зареди. Проверете връзката и опитайте отново.
try-fault-found = Намерено от вас
try-fault-missed = Пропуснато от вас
try-fault-none = Съдията не намира нищо в това изречение.
try-fault-says = Намерихте { $found } от { $all } изречения с грешка и докоснахте { $wrong } без грешка. И съдията пропуска: обсъдете какво виждате.
try-write-what = Напишете извинението за този случай. После сравнете частите му с тези на залата и с препоръчаните.
try-write-label = Вашето извинение
try-write-show = Сравняване
try-write-short = Първо напишете поне 8 думи.
try-write-yours = Във вашето
try-money-what = Съставете план, който задържа числото по-долу възможно най-евтино. Времето не се брои за разход.
try-money-target = Задръжте поне { $n } от 100.
try-money-most = В този случай никой план не задържа 75; най-много са { $n } от 100. Това е целта.
try-money-none = В този случай няма цена и загуба или той се предава, затова нищо няма разход. Отворете друг.
try-money-apology = Пълно извинение
try-money-expenses = Плащане на допълнителната загуба
try-money-cause = Отстраняване на причината и съобщение за това
try-money-fix = В натура
try-money-form = В пари
try-money-nothing = Нищо
try-money-share = { $percent } % от загубата
try-money-share-label = Колко
try-money-now = Вашият план
try-money-says = остават { $of } от 100, всеки такъв случай струва { $cost }.
try-money-reached = Целта е постигната.
try-money-short = Целта още не е постигната.
try-money-show = Показване на най-евтиния
try-money-cheapest = Най-евтиният план, който постига целта
try-money-same = Вашият не струва повече. По-евтино не се постига.
try-money-dearer = Вашият струва { $amount } повече.

session-title = Занятието
session-empty = Още няма нищо. Добавете случаи в „Случаи“ или тук.
session-add = Добавяне на част
session-case = Случай
session-activity = Какво се прави
session-minutes = Минути
session-minutes-error = Цяло число от 1 до 480.
session-begins = Начало
session-begins-error = Час, например 9:30.
session-time = Час
session-ends = Край
session-total = общо { $minutes } мин
session-up = Нагоре
session-up-label = „{ $title }“: едно място нагоре
session-remove = Премахване
session-remove-label = Премахване на „{ $title }“
session-start = Започване на занятието
session-sheets = Листове за печат
session-part = { $n }. { $title }

write-title = Ваш случай
write-name = Заглавие
write-story = Какво се случи
write-language = Език на текстовете
write-question = Първи въпрос към залата
write-point = На какво учи
write-notes = Бележки за вас
write-debrief = Въпроси за обсъждане, по един на ред
write-facts = Факти
write-facts-what = Прогнозата следва фактите. Каквото оставите отворено, е с обичайната си стойност.
write-read = Прочитане на фактите от историята
write-read-failed = Частта, която чете историите, не можа да се зареди. Задайте фактите на ръка.
write-read-found = { $count ->
    [0] Не са намерени факти; задайте ги на ръка.
    [one] Намерен е 1 факт.
   *[other] Намерени са { $count } факта.
}
write-open = отворено
write-amount-error = Сума, например 86,40.
write-number-error = Цяло число.
write-months = Клиент от толкова месеца
write-save = Запазване на случая
write-cancel = Отказ
write-need-title = Дайте заглавие на случая.
write-too-long = Някой текст е твърде дълъг: най-много 4000 знака за историята, 120 за заглавието и { $most } за другите, и 6 въпроса.

sheet-title = Листове за печат
sheet-name = { $sheet ->
    [leader] Лист за водещия
    [handout] Лист за участника
   *[key] Отговори
}
sheet-what = { $sheet ->
    [leader] Часове, бележки, на какво учи и въпроси. Без числа от прогнозата.
    [handout] Истории, въпроси и място за предположения. Без отговори.
   *[key] Прогнозите с диапазоните им, препоръките и частите на извинението. За после.
}
sheet-print = Печат
sheet-key-show = Показване на отговорите на този екран
sheet-key-warning = Тук се виждат прогнозите за всички случаи от занятието. Не ги показвайте на екрана в залата.
sheet-none = Листовете се правят за случаите от занятието или за отворения случай. Първо изберете.
sheet-guess = Моето предположение: ______ от 100 още купуват след 12 месеца
sheet-way = Какво иска случаят?
sheet-parts = Части, които са нужни на извинението
sheet-lines = Какво вземам със себе си
sheet-made = { $date } { $year } г.
sheet-foot = Amends – прогнози по публикувани изследвания, а не измервания; не са настроени за никоя фирма.
