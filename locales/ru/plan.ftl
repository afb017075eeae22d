### The plan as dated steps, and the apology beside it.

plan-title = План
plan-now = сейчас
# $duration (String) - a duration: 30 minutes, 4 hours
plan-within = за { $duration }
# $date (String) - a day
plan-by = срок: { $date }
# What is to be done, when there is an amount.
# $kind (String) - the kind of step
# $amount (String) - the amount, with its currency
plan-step-amount = { $kind ->
    [legal_minimum] Выплатить { $amount }, как требует закон
    [refund] Вернуть { $amount }
    [expenses] Возместить расходы клиента: { $amount }
    [credit] Зачислить на счёт клиента { $amount }
    [voucher] Выдать сертификат на { $amount }
    [fee_waiver] Уменьшить сумму к оплате на { $amount }
    [ask_approval] Получить согласие на { $amount }
   *[other] { $amount }
}
# What is to be done.
# $kind (String) - the kind of step
plan-step = { $kind ->
    [apologise] Обратиться к клиенту, выслушать и извиниться
    [legal_minimum] Выплатить то, что требует закон
    [ask_approval] Получить согласие
    [redo] Сделать заново бесплатно
    [refund] Вернуть деньги
    [expenses] Возместить расходы клиента
    [credit] Зачислить деньги на счёт клиента
    [voucher] Выдать сертификат
    [fee_waiver] Уменьшить сумму к оплате
    [upgrade] Предоставить вариант классом выше оплаченного
    [gift] Добавить небольшой знак внимания
    [personal_contact] Лично связаться с клиентом и остаться тем, к кому он может обратиться
    [correct_record] Исправить счёт, бронь или данные
    [cause_fixed] Устранить причину; говорить об этом, только когда это сделано
    [priority] В следующий раз обслужить без очереди
    [check_back] Спросить, всё ли теперь в порядке
    [care_first] Убедиться, что человек в безопасности и о нём заботятся
    [escalate] Передать случай тому, кто вправе решать
    [keep_evidence] Сохранить всё: имена, время, сообщения, вещи, снимки
   *[other] Отправить промежуточный ответ; ничего не признавать и больше ничего не обещать
}
# The words of the first step when there is something to explain or put right first.
# $stance (String) - explain, regret or act
plan-apologise = { $stance ->
    [explain] Обратиться к клиенту, выслушать и объяснить
    [regret] Обратиться к клиенту, выслушать и выразить сожаление
    [act] Обратиться к клиенту, выслушать и сказать, что вы сделаете
   *[other] Обратиться к клиенту, выслушать и извиниться
}
# $amount (String) - the part of the amount that waits for approval
plan-after = ещё { $amount } после согласования
# The same when nothing is given before the approval.
# $amount (String) - the amount that waits for approval
plan-after-all = { $amount } после согласования
# $who (String) - you, team, manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-who = { $who ->
    [you] вы
    [team] ответственная команда
    [manager] вы
    [area_manager] региональный менеджер
    [director] директор
   *[other] { $name }
}
# $role (String) - manager, area_manager, director or other
# $name (String) - the role’s name, when the house has its own
plan-approver = { $role ->
    [manager] Нужно согласие руководителя
    [area_manager] Нужно согласие регионального менеджера
    [director] Нужно согласие директора
   *[other] Нужно согласие: { $name }
}
# The rule that put the step into the plan.
# $reason (String) - the rule
plan-reason = { $reason ->
    [responsibility_first] В извинении больше всего значит признание ответственности.
    [explain_outside] Причина не в вас: место признания вины занимает честное объяснение.
    [cause_open] Ещё неизвестно, в ком причина: выразите сожаление, но вину пока не признавайте и ни на кого не перекладывайте.
    [action_before_words] Извинений было уже два или больше: ещё одно, пока ничего не сделано, вредит.
    [restores_loss] Это возвращает именно то, что было утрачено.
    [money_lost] Клиент потерял деньги, поэтому и возмещаются деньги.
    [makes_good] Это возмещает то, чего не может извинение.
    [attention] Важно не только то, что человек получает, но и то, как с ним обращаются.
    [cause_stable] Если это может повториться, останется меньше клиентов, что бы вы ещё ни делали.
    [law] Этого требует закон, что бы ещё ни предлагалось.
    [above_limit] Это выше вашего лимита.
   *[ask_afterwards] Так вы узнаете, помогло ли это. Что это влияет на то, останется ли клиент, мы не утверждаем.
}
plan-empty = Этот вариант не требует никаких шагов.

## The apology

apology-title = Извинение
apology-channels = Канал извинения
# $channel (String) - the channel
apology-channel = { $channel ->
    [say] Устно
    [email] Эл. почта
    [letter] Письмо
    [text] СМС
   *[public] Публичный ответ
}
apology-none = В этом варианте извинения нет.
apology-parts = Что в нём есть
# $part (String) - the part of an apology
apology-part = { $part ->
    [responsibility] ответственность
    [repair] исправление
    [explanation] объяснение
    [regret] сожаление
    [repentance] что изменится
   *[forgiveness] просьба о прощении
}
apology-has = есть
apology-has-not = нет
apology-again = Другая формулировка
apology-own-reminder = Не хватает одного предложения от вас самих. Без него люди замечают, что текст составила программа.
# $count (Number) - characters in the message
# $max (Number) - characters at most
apology-length = Символов: { $count } из { $max } возможных
apology-subject = Тема
apology-own-slot = Здесь будет одно предложение от вас самих.
apology-copy = Копировать текст
apology-copy-subject = Копировать тему
apology-fields = Что знаете только вы
apology-asks = Нужно до отправки
apology-asks-better = С этим будет лучше
# $asked (String) - what is missing
apology-ask = { $asked ->
    [customer] как вы обращаетесь к клиенту
    [writer] ваше имя
    [contact] как с вами связаться
    [failure] что пошло не так
    [explanation] почему это произошло
    [amount] цена, чтобы можно было назвать сумму
    [own_words] одно предложение от вас самих
   *[reference] номер заказа или брони
}
# $field (String) - the field
personal-field = { $field ->
    [customer] Как вы обращаетесь к клиенту
    [writer] Ваше имя
    [role_or_firm] Ваша должность или фирма
    [contact] Как с вами связаться
    [reference] Номер заказа или брони
    [details] Подробнее о том, что произошло
    [explanation] Почему это произошло
   *[own_words] Одно предложение от вас самих
}
