# The words of index.html, which are there before the program is.
# A test compares each with the element that names it in data-msg.

shell-title = Amends – след проблем в обслужването
shell-description = Опишете какво се обърка за клиента и вижте какво извинение да поднесете, какви мерки да предложите и колко такива клиенти вероятно ще останат. Нищо не напуска браузъра ви.
shell-name = Amends
shell-incident = Какво се случи?
shell-stays = С ваши думи. Остава в този браузър.
shell-advice = Съвет

shell-no-script = Amends работи изцяло в браузъра ви и се нуждае от JavaScript. Разрешете го за тази страница и я презаредете.

## When the page cannot start, or stops

shell-failure = Amends не може да продължи
shell-missing = В този браузър няма WebAssembly или той е изключен. Разрешете го или отворете страницата в актуален Firefox, Chrome, Edge или Safari.
shell-refused = Този сайт не позволява WebAssembly. Който го поддържа, трябва да добави 'wasm-unsafe-eval' към script-src в политиката за сигурност на съдържанието (CSP).
shell-damaged = Един файл на страницата не е този, който беше публикуван, затова не беше изпълнен. Презаредете; ако не помогне, съобщете на поддръжката на сайта.
shell-unreachable = Един файл на страницата не можа да се зареди. Проверете връзката и презаредете.
shell-stopped = Програмата спря заради грешка в нея. Написаното от вас остава в този браузър, освен ако той не пази данни за тази страница.
shell-reload = Презареждане
shell-detail = За разработчиците
