### The dialogs: the cases that are kept, sharing one, what leaves the page, the keys.

# $office (String) - cases, share, link, papers, policy, privacy or keys
office-title = { $office ->
    [cases] Случаи
    [share] Поделиться
    [link] В этой ссылке есть случай
    [privacy] Что отправляет эта страница
    [papers] Копия и печать
    [policy] Правила компании
   *[keys] Клавиши
}
office-close = Закрыть
# What went wrong, as the name of a case.
# $failure (String) - the kind of failure
office-failure = { $failure ->
    [late] Опоздание
    [unavailable] Недоступно
    [below_promise] Хуже обещанного
    [defective] Неисправно
    [wrong_item] Не тот товар
    [lost_damaged] Утеряно или повреждено
    [billing] Неверный счёт
    [uncaring] Безразличие
    [misinformed] Неверные сведения
    [unresponsive] Нет ответа
    [powerless] Никто не смог помочь
    [hygiene] Гигиена
    [privacy] Личные данные
   *[unfair] Неравное отношение
}

cases-desk = В работе
# $count (Number) - cases that are set aside
cases-kept = { $count ->
    [0] Отложенные случаи
    [one] Отложено: { $count } случай
    [few] Отложено: { $count } случая
    [many] Отложено: { $count } случаев
   *[other] Отложено: { $count } случая
}
cases-unnamed = Случай без названия
cases-open = Пока ничего не известно
cases-name = Название случая
cases-keep = Отложить копию
cases-search = Поиск по названиям, рассказам, клиентам
cases-none = Случай откладывается, когда вы начинаете другой, или кнопкой выше.
cases-not-found = Случаев с такими словами нет.
# $what (String) - open, copy or delete
cases-do = { $what ->
    [open] Открыть
    [copy] Копировать
   *[delete] Удалить
}
# $what (String) - open, copy or delete
# $name (String) - the name of the case
cases-do-label = { $what ->
    [open] Открыть «{ $name }»
    [copy] Копировать «{ $name }»
   *[delete] Удалить «{ $name }»
}
cases-deleted = Удалено.
cases-undo = Отменить
cases-files = Файлы
cases-export = Сохранить все в файл
cases-import = Добавить из файла
# $count (Number) - cases that were added
cases-imported = { $count ->
    [0] В файле нет случаев, которых здесь ещё нет.
    [one] Добавлен { $count } случай.
    [few] Добавлено { $count } случая.
    [many] Добавлено { $count } случаев.
   *[other] Добавлено { $count } случая.
}
cases-no-file = В этом файле нет случаев Amends, или он повреждён. Ничего не изменено.
# $most (Number) - cases that are kept at most
cases-full = Случаев хранится не больше { $most }. Сначала сохраните их в файл и удалите часть.
cases-erase = Стереть всё…
cases-erase-sure = Все случаи и настройки этой страницы, а также её копия для работы без сети будут стёрты из этого браузера. Отменить это нельзя.
cases-erase-yes = Стереть всё
# $most (Number) - cases that are kept at most
cases-where = Случаи хранятся только в этом браузере, не больше { $most }. Прочитать их может любой, кто им пользуется.

share-what = Ссылка содержит факты случая, выбранный закон и план и больше ничего, если вы не отметите что-то ниже. Они записаны в самой ссылке; ни один сервер их не видит. При других правилах компании цифры могут отличаться.
share-story = С рассказом
share-names = С именами, контактами и фразами для письма
share-link = Ссылка на этот случай
share-copy = Копировать ссылку
share-copied = Ссылка скопирована.
share-selected = Браузер не копирует; ссылка выделена.
# $count (String) - characters, written in the reader’s way
share-length = Символов: { $count }
share-code = QR-код ссылки
share-scan = Отсканируйте его телефоном.
share-no-code = Ссылка слишком длинная для кода, который можно отсканировать. Не включайте рассказ или отправьте файл.
# $most (String) - characters at most, written in the reader’s way
share-too-long = Ссылка получилась бы слишком длинной (символов больше { $most }); почтовые программы такие обрезают. Не включайте рассказ или отправьте файл.
share-file = Сохранить как файл
share-file-what = Случай целиком, вместе с рассказом и именами.

link-came = Ваш случай останется как есть, пока вы не откроете этот.
link-open = Открыть
link-leave = Не открывать
link-kept = Если вы его откроете, ваш случай будет отложен в раздел «Случаи».
# $why (String) - later, damaged or too_long
link-error = { $why ->
    [later] Ссылка создана более новой версией Amends. Попросите прислать случай файлом или откройте его в той версии. Ваш случай не изменился.
    [too_long] Ссылка длиннее любой, которую создаёт Amends, поэтому она не прочитана. Ваш случай не изменился.
   *[damaged] Ссылка повреждена или обрезана; попросите прислать её ещё раз. Ваш случай не изменился.
}

privacy-what = Amends работает в вашем браузере. Он никому не отправляет ничего о клиенте, о случае или о вас.
# $own (Number) - files of this page
# $others (Number) - files from elsewhere
privacy-count = С момента открытия страница загрузила { $own ->
    [one] { $own } свой файл
    [few] { $own } своих файла
    [many] { $own } своих файлов
   *[other] { $own } своих файла
}, { $others ->
    [0] из других мест – ничего.
    [one] из других мест – { $others } файл.
    [few] из других мест – { $others } файла.
    [many] из других мест – { $others } файлов.
   *[other] из других мест – { $others } файла.
}
privacy-list = Все файлы
privacy-policy = В запросе передаётся только имя файла. Тот, кто обслуживает сайт, может запретить браузеру все другие запросы с помощью политики безопасности содержимого (CSP) из инструкции.
privacy-keeps = Случаи и настройки хранятся только в хранилище этого браузера. Файлов cookie нет.
privacy-check = Чтобы убедиться самим, откройте инструменты разработчика (F12), вкладку «Сеть» (Network), и пользуйтесь страницей.

# What a key does.
# $key (String) - the key
keys-does = { $key ->
    [undo] Отменить
    [redo] Повторить
    [keys] Показать клавиши
    [next_finding] Следующее замечание в вашем собственном письме
    [last_finding] Предыдущее замечание
   *[close] Закрыть то, что открыто
}
keys-single = Включить клавиши из одного знака, например ?
keys-field = Пока вы вводите текст в поле, они не действуют.
