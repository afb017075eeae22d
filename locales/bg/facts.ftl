### The facts of an incident: their names, the questions that ask for them, their values.

fact-name = { $fact ->
    [sector] Бранш
    [failures] Какво се обърка
    [severity] Сериозност
    [cause] Причина
    [recurrence] Повторение
    [earlier_failures] Предишни проблеми
    [failed_recoveries] Неуспели поправки
    [apologies_given] Извинения досега
    [noticed_by] Кой забеляза
    [channel] Канал
    [stage] Етап
    [emotion] Настроение
    [wants] Иска
    [service] Услуга
    [price] Цена
    [loss] Други загуби
    [delay] Чакане
    [since] Съобщено преди
    [tenure] Клиент от
    [yearly_value] Харчи за година
    [alternatives] Алтернативи
    [loss_due] Дължимо
   *[flags] Особени рискове
}

fact-open = { $fact ->
    [sector] Какъв бранш?
    [failures] Какво се обърка?
    [severity] Колко сериозно?
    [cause] У кого е причината?
    [recurrence] Ще се повтори ли?
    [earlier_failures] Предишни проблеми?
    [failed_recoveries] Неуспели поправки?
    [apologies_given] Извинения досега?
    [noticed_by] Кой забеляза?
    [channel] Къде е съобщено?
    [stage] На кой етап?
    [emotion] Какво настроение?
    [wants] Какво иска?
    [service] Ползвана или отказана?
    [price] Платена цена?
    [loss] Други загуби?
    [delay] Колко дълго чакане?
    [since] Кога е съобщено?
    [tenure] Откога е клиент?
    [yearly_value] Колко харчи за година?
    [alternatives] Има ли алтернативи?
    [loss_due] Дължи ли се нещо?
   *[flags] Има ли пострадали? Дете, адвокат, изтекли данни…?
}

fact-question = { $fact ->
    [sector] В какъв бранш се случи?
    [failures] Какво се обърка?
    [severity] Колко сериозно беше за този клиент?
    [cause] От кого зависеше причината?
    [recurrence] Може ли да се случи отново?
    [earlier_failures] Колко пъти преди това сте подвеждали този клиент?
    [failed_recoveries] Колко опита да се поправи не успяха?
    [apologies_given] Колко пъти вече някой се е извинил за това?
    [noticed_by] Кой го забеляза пръв?
    [channel] Къде клиентът съобщи за това?
    [stage] На кой етап от пътя на клиента се случи?
    [emotion] В какво настроение е клиентът?
    [wants] Какво иска клиентът?
    [service] Ползвал ли е клиентът лошо изпълнената услуга?
    [price] Колко плати клиентът за засегнатата част?
    [loss] Какво загуби клиентът освен цената?
    [delay] Колко дълго чака клиентът?
    [since] Преди колко време клиентът съобщи за това?
    [tenure] От колко време този човек е клиент?
    [yearly_value] Колко харчи клиентът при вас за една година?
    [alternatives] Колко лесно клиентът може да отиде другаде?
    [loss_due] Дължи ли се нещо: платено и неполучено или загубени пари?
   *[flags] Има ли в случая нещо от това?
}

fact-hint = { $fact ->
    [service] Използваното или приетото се брои за ползвано, дори да е било лошо.
    [loss] Такси, хотел, щети: не самата цена.
    [delay] Чакането или закъснението, от което се оплаква.
    [since] Ако не е съобщено: откакто се е случило.
    [yearly_value] Достатъчна е приблизителна сума. С нея планът съпоставя разхода с това, което клиентът носи.
    [loss_due] Ако не го посочите, следва от другите факти.
    [flags] При всяко от тях не се предлага сума или писмо; случаят се предава на по-горно ниво.
   *[other] { "" }
}

fact-value = { $fact ->
    [sector] { $value ->
        [food_service] Ресторант, кафене, доставка на храна
        [grocery] Хранителни стоки
        [fashion_retail] Дрехи и обувки
        [other_retail] Друг магазин
        [ecommerce] Онлайн магазин
        [banking_insurance] Банка, застраховане
        [lodging] Хотел, къща за гости
        [air] Авиокомпания
        [rail_bus_ferry] Влак, автобус, ферибот
        [telecom] Телефон, интернет
        [energy_water] Ток, газ, вода
        [automotive] Автомобили: продажба, ремонт, наем
        [healthcare] Здраве и грижи
        [software] Софтуер
        [public_service] Държавна служба
        [personal_services] Лични услуги
       *[other] Друг бранш
    }
    [failures] { $value ->
        [late] Закъснение
        [unavailable] Недостъпно
        [below_promise] Под обещаното
        [defective] Дефектно
        [wrong_item] Грешно или липсващо
        [lost_damaged] Изгубено или повредено
        [billing] Грешна сметка
        [uncaring] Грубост или безразличие
        [misinformed] Грешна информация
        [unresponsive] Без отговор
        [powerless] Безпомощен персонал
        [hygiene] Хигиена
        [privacy] Лични данни
       *[unfair] Неравно отношение
    }
    [severity] { $value ->
        [minor] Ниска
        [moderate] Средна
        [major] Висока
       *[critical] Критична
    }
    [cause] { $value ->
        [ours] У нас
        [partner] У партньор
        [outside] Външна
        [customer] У клиента
       *[unknown] Не се знае
    }
    [recurrence] { $value ->
        [one_off] Еднократно
        [likely] Може да се повтори
        [fixed] Отстранено
       *[unknown] Не се знае
    }
    [noticed_by] { $value ->
        [us] Ние
        [customer] Клиентът ни каза
        [public] Публично оплакване
       *[authority] Институция или медия
    }
    [channel] { $value ->
        [in_person] На място
        [phone] Телефон
        [email] Имейл
        [chat] Чат
        [letter] Писмо
        [social] Социална мрежа
       *[review] Отзив
    }
    [stage] { $value ->
        [before_purchase] Преди покупката
        [purchase] Покупка, доставка
        [use] При ползването
       *[after_sale] След продажбата
    }
    [emotion] { $value ->
        [calm] Спокоен
        [disappointed] Разочарован
        [angry] Ядосан
       *[furious] Бесен
    }
    [wants] { $value ->
        [apology] Извинение
        [explanation] Обяснение
        [refund] Парите обратно
        [redo] Да се направи отново
        [compensation] Компенсация
        [change] Трайно решение
       *[cancel] Прекратяване
    }
    [service] { $value ->
        [kept] Ползвана
        [refused] Отказана
       *[unknown] Не се знае
    }
    [alternatives] { $value ->
        [many] Много
        [some] Няколко
        [few] Малко
       *[contract] Обвързан с договор
    }
    [loss_due] { $value ->
        [yes] Да
       *[no] Не
    }
   *[flags] { $value ->
        [injury] Нараняване, болест, алергия, пожар
        [child] Дете в опасност или изгубено
        [discrimination] Дискриминация
        [data_breach] Изтекли лични данни
        [legal] Адвокат, съд или регулатор
        [self_harm] Думи за самонараняване
        [crime] Кражба, насилие, измама от персонал
       *[death] Смърт
    }
}

fact-means = { $fact ->
    [severity] { $value ->
        [minor] Дребна неприятност.
        [moderate] Истинско неудобство или малка загуба.
        [major] Голяма загуба, провалено събитие, клиент, останал на пътя, или повторен случай.
        [critical] Някой е пострадал или е можел да пострада: всеки от особените рискове.
       *[other] { "" }
    }
    [cause] { $value ->
        [ours] Можехте да го предотвратите.
        [partner] Доставчик, куриер, подизпълнител.
        [outside] Време, стачка, институция, авария другаде.
        [customer] Грешка на самия клиент.
       *[other] { "" }
    }
   *[other] { "" }
}

fact-count = { $n }
fact-count-more = { $n }+
fact-not-known = Не се знае
fact-join = { $first }, { $more }
fact-tenure = { $months ->
    [0] Нов клиент
    [1] 1 месец
    [3] 3 месеца
    [6] 6 месеца
    [12] 1 година
    [24] 2 години
    [36] 3 години
    [60] 5 години
   *[other] { $months } месеца
}

fact-number = { $unit ->
    [minutes] { $number } мин
    [hours] { $many ->
        [one] { $number } час
       *[other] { $number } часа
    }
    [days] { $many ->
        [one] { $number } ден
       *[other] { $number } дни
    }
    [months] { $many ->
        [one] { $number } месец
       *[other] { $number } месеца
    }
    [years] { $many ->
        [one] { $number } година
       *[other] { $number } години
    }
   *[kilometres] { $number } км
}
unit-name = { $unit ->
    [minutes] минути
    [hours] часове
    [days] дни
    [months] месеци
    [years] години
   *[kilometres] км
}
