# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – после сбоя в обслуживании
shell-description = Опишите, что пошло не так для клиента, и увидите, как извиниться, какие меры предложить и сколько таких клиентов, вероятно, останутся. Ничто не покидает ваш браузер.
shell-name = Amends
shell-incident = Что произошло?
shell-stays = Своими словами. Текст остаётся в этом браузере.
shell-advice = Рекомендация

shell-no-script = Amends работает целиком в вашем браузере, и ему нужен JavaScript. Разрешите его для этой страницы и обновите её.

## When the page cannot start, or stops

shell-failure = Amends не может продолжить работу
shell-missing = В этом браузере нет WebAssembly, или он отключён. Включите его или откройте страницу в актуальной версии Firefox, Chrome, Edge или Safari.
shell-refused = Этот сайт не разрешает WebAssembly. Тот, кто его обслуживает, должен добавить 'wasm-unsafe-eval' в script-src политики безопасности содержимого (CSP).
shell-damaged = Один из файлов страницы отличается от опубликованного, поэтому он не был запущен. Обновите страницу; если не поможет, сообщите тому, кто обслуживает этот сайт.
shell-unreachable = Не удалось загрузить один из файлов страницы. Проверьте соединение и обновите страницу.
shell-stopped = Программа остановилась из-за ошибки в ней самой. То, что вы написали, остаётся в этом браузере, если он хранит данные этой страницы.
shell-reload = Обновить
shell-detail = Для разработчиков
