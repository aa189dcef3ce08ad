<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>declared</name>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Вид данных</translation>
    </message>
    <message>
        <source>Relational, SQL</source>
        <translation>Реляционные, SQL</translation>
    </message>
    <message>
        <source>Key-value</source>
        <translation>Ключ — значение</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Wide columns</source>
        <translation>Широкие столбцы</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Временные ряды</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Analytics, warehouse</source>
        <translation>Аналитика, хранилище</translation>
    </message>
    <message>
        <source>Compatible with</source>
        <translation>Совместимость</translation>
    </message>
    <message>
        <source>Any engine</source>
        <translation>Любой движок</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL</source>
        <translation>MySQL</translation>
    </message>
    <message>
        <source>MariaDB</source>
        <translation>MariaDB</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>Oracle</source>
        <translation>Oracle</translation>
    </message>
    <message>
        <source>Redis or Valkey</source>
        <translation>Redis или Valkey</translation>
    </message>
    <message>
        <source>Memcached</source>
        <translation>Memcached</translation>
    </message>
    <message>
        <source>MongoDB</source>
        <translation>MongoDB</translation>
    </message>
    <message>
        <source>Cassandra</source>
        <translation>Cassandra</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>ГБ</translation>
    </message>
    <message>
        <source>User data. Copies in zones and replicas are the vendor&apos;s or the design&apos;s matter.</source>
        <translation>Данные пользователя. Копии в зонах и репликах — дело поставщика или варианта.</translation>
    </message>
    <message>
        <source>Item size</source>
        <translation>Размер элемента</translation>
    </message>
    <message>
        <source>KB</source>
        <translation>КБ</translation>
    </message>
    <message>
        <source>A typical row, item or document.</source>
        <translation>Типичная строка, элемент или документ.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Reads, average</source>
        <translation>Чтения, в среднем</translation>
    </message>
    <message>
        <source>per second</source>
        <translation>в секунду</translation>
    </message>
    <message>
        <source>Over the active hours.</source>
        <translation>За активные часы.</translation>
    </message>
    <message>
        <source>Writes, average</source>
        <translation>Записи, в среднем</translation>
    </message>
    <message>
        <source>Peak, times the average</source>
        <translation>Пик, в средних нагрузках</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Активные часы</translation>
    </message>
    <message>
        <source>hours / month</source>
        <translation>ч / мес.</translation>
    </message>
    <message>
        <source>Hours with any load. 730 is always; office hours are about 170.</source>
        <translation>Часы с какой-либо нагрузкой. 730 — всегда; рабочее время — около 170.</translation>
    </message>
    <message>
        <source>Traffic to the internet</source>
        <translation>Трафик в интернет</translation>
    </message>
    <message>
        <source>GB / month</source>
        <translation>ГБ / мес.</translation>
    </message>
    <message>
        <source>Read by clients outside the provider&apos;s network.</source>
        <translation>Читают клиенты вне сети провайдера.</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Отказоустойчивость</translation>
    </message>
    <message>
        <source>Survives the loss of a zone</source>
        <translation>Переживает потерю зоны</translation>
    </message>
    <message>
        <source>Disaster recovery</source>
        <translation>Аварийное восстановление</translation>
    </message>
    <message>
        <source>What stands ready when a whole region is lost. RTO and RPO shrink, cost grows, from the first to the last.</source>
        <translation>Что стоит наготове на случай потери целого региона. От первого к последнему RTO и RPO уменьшаются, стоимость растёт.</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Резервное копирование и восстановление</translation>
    </message>
    <message>
        <source>Pilot light: data in a second region, no load</source>
        <translation>Pilot light: данные во втором регионе без нагрузки</translation>
    </message>
    <message>
        <source>Warm standby: a smaller copy in a second region</source>
        <translation>Тёплый резерв: уменьшенная копия во втором регионе</translation>
    </message>
    <message>
        <source>Active-active: both regions serve writes</source>
        <translation>Active-active: пишут оба региона</translation>
    </message>
    <message>
        <source>Backups kept</source>
        <translation>Хранение резервных копий</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местоположение</translation>
    </message>
    <message>
        <source>Each service&apos;s default region</source>
        <translation>Регион сервиса по умолчанию</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Европа</translation>
    </message>
    <message>
        <source>Asia</source>
        <translation>Азия</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>Южная Америка</translation>
    </message>
    <message>
        <source>Sizing assumptions</source>
        <translation>Допущения подбора</translation>
    </message>
    <message>
        <source>Target utilisation</source>
        <translation>Целевая загрузка</translation>
    </message>
    <message>
        <source>Of provisioned capacity, at the peak.</source>
        <translation>Доля выделенной ёмкости в пик.</translation>
    </message>
    <message>
        <source>Working set</source>
        <translation>Рабочий набор</translation>
    </message>
    <message>
        <source>The share of the data that memory should hold, so that most reads need no disk.</source>
        <translation>Доля данных, которая должна быть в памяти, чтобы большинство чтений не требовало диска.</translation>
    </message>
    <message>
        <source>Reads on a vCPU</source>
        <translation>Чтений на vCPU</translation>
    </message>
    <message>
        <source>Small indexed reads that a vCPU of an instance serves at full use. Measure yours.</source>
        <translation>Короткие чтения по индексу, которые vCPU инстанса обслуживает при полной загрузке. Измерьте свои.</translation>
    </message>
    <message>
        <source>Writes on a vCPU</source>
        <translation>Записей на vCPU</translation>
    </message>
    <message>
        <source>Small durable writes that a vCPU of an instance serves at full use. Measure yours.</source>
        <translation>Короткие надёжные записи, которые vCPU инстанса обслуживает при полной загрузке. Измерьте свои.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Горизонт</translation>
    </message>
    <message>
        <source>months</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>How far the plan looks. Terms that end later are not bought.</source>
        <translation>Насколько вперёд смотрит план. Сроки, которые кончаются позже, не покупаются.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Ставка дисконтирования</translation>
    </message>
    <message>
        <source>A year: what money later is worth less. It decides between upfront and monthly payment, and gives the net present value.</source>
        <translation>В год: насколько меньше стоят будущие деньги. От неё зависит выбор между авансом и помесячной оплатой и чистая приведённая стоимость.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Term at most</source>
        <translation>Срок не более</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 года</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 год</translation>
    </message>
    <message>
        <source>Upfront at most</source>
        <translation>Аванс не более</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Of all purchases together, over the horizon. Not given: no limit.</source>
        <translation>Всех покупок вместе за горизонт. Не задано: без ограничения.</translation>
    </message>
    <message>
        <source>Keep on demand</source>
        <translation>Оставить по требованию</translation>
    </message>
    <message>
        <source>Share of the mean usage that stays free of commitments.</source>
        <translation>Доля среднего потребления, которая остаётся без обязательств.</translation>
    </message>
    <message>
        <source>Utilisation at least</source>
        <translation>Использование не менее</translation>
    </message>
    <message>
        <source>What is used less of the time stays on demand, also where a commitment would be cheaper.</source>
        <translation>Что используется реже, остаётся по требованию, даже если обязательство было бы дешевле.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Лестница</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>начинается</translation>
    </message>
    <message>
        <source>Spreads each purchase over so many starts, so that not all lapses at once.</source>
        <translation>Делит каждую покупку на столько начал, чтобы не всё истекало сразу.</translation>
    </message>
    <message>
        <source>Guard the worst case</source>
        <translation>Беречься худшего случая</translation>
    </message>
    <message>
        <source>With several futures: the least cost in the dearest of them, instead of on average.</source>
        <translation>При нескольких сценариях: наименьшие затраты в самом дорогом из них, а не в среднем.</translation>
    </message>
    <message>
        <source>Pilot light</source>
        <translation>Pilot light</translation>
    </message>
    <message>
        <source>Warm standby</source>
        <translation>Тёплый резерв</translation>
    </message>
    <message>
        <source>Active-active</source>
        <translation>Active-active</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Вычисления</translation>
    </message>
    <message>
        <source>vCPUs, at least</source>
        <translation>vCPU, не меньше</translation>
    </message>
    <message>
        <source>vCPU</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>Of the node that writes, beyond what the load needs.</source>
        <translation>У пишущего узла, сверх того, что нужно нагрузке.</translation>
    </message>
    <message>
        <source>Memory, at least</source>
        <translation>Память, не меньше</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>ГиБ</translation>
    </message>
    <message>
        <source>IOPS, at least</source>
        <translation>IOPS, не меньше</translation>
    </message>
    <message>
        <source>IOPS</source>
        <translation>IOPS</translation>
    </message>
    <message>
        <source>Where they are provisioned.</source>
        <translation>Там, где они выделяются отдельно.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Uptime, at least</source>
        <translation>Доступность, не меньше</translation>
    </message>
    <message>
        <source>Monthly, in the vendor&apos;s agreement. What promises nothing does not meet it.</source>
        <translation>За месяц, по соглашению поставщика. То, что ничего не обещает, не подходит.</translation>
    </message>
    <message>
        <source>Loss of a zone</source>
        <translation>Потеря зоны</translation>
    </message>
    <message>
        <source>RTO, at most</source>
        <translation>RTO, не больше</translation>
    </message>
    <message>
        <source>s</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Back in service within this time. What no vendor states does not meet it.</source>
        <translation>Снова работает не позже этого времени. То, чего не указывает ни один поставщик, не подходит.</translation>
    </message>
    <message>
        <source>RPO, at most</source>
        <translation>RPO, не больше</translation>
    </message>
    <message>
        <source>No more of the latest writes is lost than of this time.</source>
        <translation>Последних записей теряется не больше, чем за это время.</translation>
    </message>
    <message>
        <source>Loss of the region</source>
        <translation>Потеря региона</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Longest commitment</source>
        <translation>Самое долгое обязательство</translation>
    </message>
    <message>
        <source>None, on demand only</source>
        <translation>Никакого, только по требованию</translation>
    </message>
    <message>
        <source>Upfront, at most</source>
        <translation>Аванс, не больше</translation>
    </message>
    <message>
        <source>Paid once, all commitments together.</source>
        <translation>Платится один раз, по всем обязательствам вместе.</translation>
    </message>
    <message>
        <source>Budget, at most</source>
        <translation>Бюджет, не больше</translation>
    </message>
    <message>
        <source>$ / month</source>
        <translation>$ / мес.</translation>
    </message>
    <message>
        <source>Payments upfront are spread over their terms.</source>
        <translation>Авансы распределены по своим срокам.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>I/O and requests</source>
        <translation>Операции</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Бэкапы</translation>
    </message>
    <message>
        <source>Data transfer</source>
        <translation>Передача данных</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>normalised instance-hour</source>
        <translation>нормализованный инстанс-ч</translation>
    </message>
    <message>
        <source>node-hour</source>
        <translation>узло-ч</translation>
    </message>
    <message>
        <source>vCPU-hour</source>
        <translation>vCPU-ч</translation>
    </message>
    <message>
        <source>vCore-hour</source>
        <translation>vCore-ч</translation>
    </message>
    <message>
        <source>GB-month</source>
        <translation>ГБ-мес.</translation>
    </message>
    <message>
        <source>GiB-month</source>
        <translation>ГиБ-мес.</translation>
    </message>
    <message>
        <source>GiB-month per replica</source>
        <translation>ГиБ-мес. на реплику</translation>
    </message>
    <message>
        <source>TB-month</source>
        <translation>ТБ-мес.</translation>
    </message>
    <message>
        <source>IOPS-month</source>
        <translation>IOPS-мес.</translation>
    </message>
    <message>
        <source>MiB/s-month</source>
        <translation>МиБ/с-мес.</translation>
    </message>
    <message>
        <source>MB/s-month</source>
        <translation>МБ/с-мес.</translation>
    </message>
    <message>
        <source>RCU-hour</source>
        <translation>RCU-ч</translation>
    </message>
    <message>
        <source>WCU-hour</source>
        <translation>WCU-ч</translation>
    </message>
    <message>
        <source>rWCU-hour</source>
        <translation>rWCU-ч</translation>
    </message>
    <message>
        <source>100 RU/s-hour</source>
        <translation>100 RU/s-ч</translation>
    </message>
    <message>
        <source>ACU-hour</source>
        <translation>ACU-ч</translation>
    </message>
    <message>
        <source>CU-hour</source>
        <translation>CU-ч</translation>
    </message>
    <message>
        <source>compute hour</source>
        <translation>ч вычислений</translation>
    </message>
    <message>
        <source>100 PU-hour</source>
        <translation>100 PU-ч</translation>
    </message>
    <message>
        <source>100 PU-hour per replica</source>
        <translation>100 PU-ч на реплику</translation>
    </message>
    <message>
        <source>serverless PU-hour</source>
        <translation>бессерверный PU-ч</translation>
    </message>
    <message>
        <source>DCU-hour</source>
        <translation>DCU-ч</translation>
    </message>
    <message>
        <source>NCU-hour</source>
        <translation>NCU-ч</translation>
    </message>
    <message>
        <source>RPU-hour</source>
        <translation>RPU-ч</translation>
    </message>
    <message>
        <source>OCU-hour</source>
        <translation>OCU-ч</translation>
    </message>
    <message>
        <source>TCU-hour</source>
        <translation>TCU-ч</translation>
    </message>
    <message>
        <source>slot-hour</source>
        <translation>слот-ч</translation>
    </message>
    <message>
        <source>branch-month</source>
        <translation>ветка-мес.</translation>
    </message>
    <message>
        <source>database-month</source>
        <translation>база-мес.</translation>
    </message>
    <message>
        <source>licence-month</source>
        <translation>лицензия-мес.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>МБ</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>ТБ</translation>
    </message>
    <message>
        <source>200 MiB</source>
        <translation>200 МиБ</translation>
    </message>
    <message>
        <source>million requests</source>
        <translation>млн запросов</translation>
    </message>
    <message>
        <source>million I/Os</source>
        <translation>млн операций ввода-вывода</translation>
    </message>
    <message>
        <source>million RUs</source>
        <translation>млн RU</translation>
    </message>
    <message>
        <source>million ECPUs</source>
        <translation>млн ECPU</translation>
    </message>
    <message>
        <source>100,000 commands</source>
        <translation>100 000 команд</translation>
    </message>
    <message>
        <source>million rows</source>
        <translation>млн строк</translation>
    </message>
    <message>
        <source>million DPUs</source>
        <translation>млн DPU</translation>
    </message>
    <message>
        <source>million change record-hours</source>
        <translation>млн запись-часов изменений</translation>
    </message>
    <message>
        <source>million messages</source>
        <translation>млн сообщений</translation>
    </message>
    <message>
        <source>thousand images</source>
        <translation>тыс. изображений</translation>
    </message>
    <message>
        <source>thousand connections</source>
        <translation>тыс. соединений</translation>
    </message>
    <message>
        <source>monthly active user</source>
        <translation>активный пользователь в месяц</translation>
    </message>
    <message>
        <source>million units</source>
        <translation>млн единиц</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>кредит</translation>
    </message>
    <message>
        <source>month</source>
        <translation>мес.</translation>
    </message>
    <message>
        <source>vCPU-month</source>
        <translation>vCPU-мес.</translation>
    </message>
    <message>
        <source>ACU-month</source>
        <translation>ACU-мес.</translation>
    </message>
    <message>
        <source>thousand requests</source>
        <translation>тыс. запросов</translation>
    </message>
    <message>
        <source>GB-hour</source>
        <translation>ГБ-ч</translation>
    </message>
    <message>
        <source>second</source>
        <translation>с</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>10,000 requests</source>
        <translation>10 000 запросов</translation>
    </message>
    <message>
        <source>GiB-hour</source>
        <translation>ГиБ-ч</translation>
    </message>
    <message>
        <source>IOPS-hour</source>
        <translation>IOPS-ч</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>ТиБ</translation>
    </message>
    <message>
        <source>MiB/s-hour</source>
        <translation>МиБ/с-ч</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>100,000 requests</source>
        <translation>100 000 запросов</translation>
    </message>
    <message>
        <source>100 queries</source>
        <translation>100 запросов</translation>
    </message>
    <message>
        <source>billion rows</source>
        <translation>млрд строк</translation>
    </message>
    <message>
        <source>RCU-month</source>
        <translation>RCU-мес.</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>вторичная</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликованная</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точная</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Движок</translation>
    </message>
    <message>
        <source>The engine or the interface that applications see, with its versions.</source>
        <translation>Движок или интерфейс, который видят приложения, с его версиями.</translation>
    </message>
    <message>
        <source>What the price includes of the engine&apos;s licence, and the core rules.</source>
        <translation>Что из лицензии движка входит в цену и правила подсчёта ядер.</translation>
    </message>
    <message>
        <source>Self-hosting</source>
        <translation>Своё размещение</translation>
    </message>
    <message>
        <source>Whether the same engine can be run on one&apos;s own machines.</source>
        <translation>Можно ли запустить тот же движок на своих машинах.</translation>
    </message>
    <message>
        <source>Read replicas</source>
        <translation>Реплики чтения</translation>
    </message>
    <message>
        <source>The most copies that serve reads.</source>
        <translation>Наибольшее число копий, обслуживающих чтение.</translation>
    </message>
    <message>
        <source>The smallest and the largest database.</source>
        <translation>Наименьшая и наибольшая база данных.</translation>
    </message>
    <message>
        <source>Serverless capacity</source>
        <translation>Бессерверная ёмкость</translation>
    </message>
    <message>
        <source>The range and step in which capacity follows the load.</source>
        <translation>Диапазон и шаг, с которыми ёмкость следует за нагрузкой.</translation>
    </message>
    <message>
        <source>Scales to zero</source>
        <translation>Масштабируется до нуля</translation>
    </message>
    <message>
        <source>Whether an idle database costs no compute.</source>
        <translation>Бесплатны ли вычисления простаивающей базы.</translation>
    </message>
    <message>
        <source>Wake-up</source>
        <translation>Пробуждение</translation>
    </message>
    <message>
        <source>The delay of the first request after a pause.</source>
        <translation>Задержка первого запроса после паузы.</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>The uptime that the vendor promises per month.</source>
        <translation>Доступность, которую поставщик обещает за месяц.</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Переключение при отказе</translation>
    </message>
    <message>
        <source>From the loss of a node or zone until writes are served again.</source>
        <translation>От потери узла или зоны до возобновления записи.</translation>
    </message>
    <message>
        <source>RPO</source>
        <translation>RPO</translation>
    </message>
    <message>
        <source>What is lost at most when a node or zone is lost.</source>
        <translation>Что теряется самое большее при потере узла или зоны.</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Надёжность хранения</translation>
    </message>
    <message>
        <source>How committed data is kept.</source>
        <translation>Как сохраняются зафиксированные данные.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>The consistency levels that reads can have.</source>
        <translation>Уровни согласованности, доступные для чтений.</translation>
    </message>
    <message>
        <source>Branching</source>
        <translation>Ветвление</translation>
    </message>
    <message>
        <source>Copies of a database that share its storage.</source>
        <translation>Копии базы, разделяющие её хранилище.</translation>
    </message>
    <message>
        <source>Several regions</source>
        <translation>Несколько регионов</translation>
    </message>
    <message>
        <source>How a database spans regions.</source>
        <translation>Как база охватывает регионы.</translation>
    </message>
    <message>
        <source>Writes in several regions</source>
        <translation>Запись в нескольких регионах</translation>
    </message>
    <message>
        <source>Whether more than one region takes writes to the same data.</source>
        <translation>Принимают ли запись тех же данных несколько регионов.</translation>
    </message>
    <message>
        <source>Strong across regions</source>
        <translation>Строгая между регионами</translation>
    </message>
    <message>
        <source>Whether reads are strongly consistent while the data stands in several regions.</source>
        <translation>Строго ли согласовано чтение, когда данные стоят в нескольких регионах.</translation>
    </message>
    <message>
        <source>Analytics beside transactions</source>
        <translation>Аналитика рядом с транзакциями</translation>
    </message>
    <message>
        <source>How the same data serves analytical queries without loading the transactions.</source>
        <translation>Как те же данные обслуживают аналитические запросы, не мешая транзакциям.</translation>
    </message>
    <message>
        <source>The engine itself</source>
        <translation>Сама СУБД</translation>
    </message>
    <message>
        <source>Whether the engine itself runs, or another that is compatible with it.</source>
        <translation>Работает ли сама СУБД или другая, совместимая с ней.</translation>
    </message>
    <message>
        <source>Back end services</source>
        <translation>Службы бэкенда</translation>
    </message>
    <message>
        <source>Sign-in, files and functions that come with the database.</source>
        <translation>Вход, файлы и функции, которые поставляются с базой.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL on several clouds, one price for a plan</source>
        <translation>Управляемый PostgreSQL в нескольких облаках, одна цена за план</translation>
    </message>
    <message>
        <source>Startup</source>
        <translation>Startup</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>In its smallest size; the machines, their network and the backups are in the price.</source>
        <translation>Наименьшего размера; машины, их сеть и резервные копии входят в цену.</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Hobbyist</source>
        <translation>Hobbyist</translation>
    </message>
    <message>
        <source>Business: a standby</source>
        <translation>Business: один резервный узел</translation>
    </message>
    <message>
        <source>Premium: two standbys</source>
        <translation>Premium: два резервных узла</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Databases of this plan; a read replica is one more.</source>
        <translation>Базы этого плана; реплика чтения — ещё одна.</translation>
    </message>
    <message>
        <source>Of each service. What exceeds the plan&apos;s disk is charged apart, at a price that is not published.</source>
        <translation>Каждого сервиса. Сверх диска плана взимается отдельно, по неопубликованной цене.</translation>
    </message>
    <message>
        <source>MySQL and PostgreSQL compatible clusters, provisioned or serverless</source>
        <translation>Кластеры, совместимые с MySQL и PostgreSQL, выделенные или бессерверные</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>I/O-Optimized</source>
        <translation>I/O-Optimized</translation>
    </message>
    <message>
        <source>Serverless v2</source>
        <translation>Serverless v2</translation>
    </message>
    <message>
        <source>Global Database</source>
        <translation>Global Database</translation>
    </message>
    <message>
        <source>PostgreSQL compatible</source>
        <translation>PostgreSQL-совместимый</translation>
    </message>
    <message>
        <source>MySQL compatible</source>
        <translation>MySQL-совместимый</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>A version past its standard support costs Extended Support for every vCPU or ACU, from the month shown.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает Extended Support за каждый vCPU или ACU с указанного месяца.</translation>
    </message>
    <message>
        <source>Storage configuration</source>
        <translation>Конфигурация хранилища</translation>
    </message>
    <message>
        <source>I/O-Optimized has no I/O charge, but dearer compute and storage. Can be chosen once in 30 days, left at any time.</source>
        <translation>В I/O-Optimized нет платы за ввод-вывод, но вычисления и хранилище дороже. Выбрать можно раз в 30 дней, отказаться — в любое время.</translation>
    </message>
    <message>
        <source>Aurora Standard, I/O billed</source>
        <translation>Aurora Standard, ввод-вывод оплачивается</translation>
    </message>
    <message>
        <source>Aurora I/O-Optimized, I/O included</source>
        <translation>Aurora I/O-Optimized, ввод-вывод включён</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Пишущий узел</translation>
    </message>
    <message>
        <source>Provisioned instance</source>
        <translation>Выделенный инстанс</translation>
    </message>
    <message>
        <source>Writer class</source>
        <translation>Класс пишущего</translation>
    </message>
    <message>
        <source>Provisioned readers</source>
        <translation>Выделенные читающие</translation>
    </message>
    <message>
        <source>Each is billed as an instance; all share the cluster volume. A reader in another zone is what the cluster fails over to.</source>
        <translation>Каждый оплачивается как инстанс; все делят том кластера. На читающий в другой зоне кластер переключается при отказе.</translation>
    </message>
    <message>
        <source>Reader class</source>
        <translation>Класс читающих</translation>
    </message>
    <message>
        <source>Serverless v2 readers</source>
        <translation>Читающие Serverless v2</translation>
    </message>
    <message>
        <source>May stand beside provisioned instances in one cluster.</source>
        <translation>Могут стоять рядом с выделенными инстансами в одном кластере.</translation>
    </message>
    <message>
        <source>Minimum capacity</source>
        <translation>Минимальная ёмкость</translation>
    </message>
    <message>
        <source>ACU</source>
        <translation>ACU</translation>
    </message>
    <message>
        <source>One ACU is about 2 GiB of memory with matching CPU. 0 lets idle instances pause.</source>
        <translation>Один ACU — около 2 ГиБ памяти и соответствующий CPU. 0 позволяет простаивающим инстансам засыпать.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>Максимальная ёмкость</translation>
    </message>
    <message>
        <source>Of each instance; older engine versions end at 128.</source>
        <translation>Каждого инстанса; в старых версиях движка не больше 128.</translation>
    </message>
    <message>
        <source>At maximum capacity</source>
        <translation>На максимальной ёмкости</translation>
    </message>
    <message>
        <source>hours / day</source>
        <translation>ч / день</translation>
    </message>
    <message>
        <source>Our assumption, change it.</source>
        <translation>Наше допущение, измените его.</translation>
    </message>
    <message>
        <source>Average capacity otherwise</source>
        <translation>Средняя ёмкость в остальное время</translation>
    </message>
    <message>
        <source>Our assumption, change it: in the hours neither at the maximum nor paused; between minimum and maximum.</source>
        <translation>Наше допущение, измените его: в часы не на максимуме и не на паузе; между минимумом и максимумом.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Without connections for the idle time (at least 5 minutes) an instance pauses at no compute cost; it resumes in about 15 seconds.</source>
        <translation>Без соединений в течение времени простоя (не менее 5 минут) инстанс засыпает, и вычисления бесплатны; просыпается примерно за 15 секунд.</translation>
    </message>
    <message>
        <source>Cluster storage</source>
        <translation>Хранилище кластера</translation>
    </message>
    <message>
        <source>Billed as used, once, however many instances share it. One GiB of the console is one GB of the price list.</source>
        <translation>Оплачивается по использованию, один раз, сколько бы инстансов его ни делило. Один ГиБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>I/O requests, average</source>
        <translation>Запросы ввода-вывода, в среднем</translation>
    </message>
    <message>
        <source>Storage reads and writes as billed: the metrics VolumeReadIOPs and VolumeWriteIOPs, both counts.</source>
        <translation>Чтения и записи хранилища, как они оплачиваются: сумма метрик VolumeReadIOPs и VolumeWriteIOPs.</translation>
    </message>
    <message>
        <source>Backup retention</source>
        <translation>Хранение копий</translation>
    </message>
    <message>
        <source>Cannot be turned off; one day is free.</source>
        <translation>Отключить нельзя; один день бесплатен.</translation>
    </message>
    <message>
        <source>Changed per day</source>
        <translation>Меняется за день</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that each day of retention adds to the backups.</source>
        <translation>Наше допущение, измените его: доля данных, которую каждый день хранения добавляет к резервным копиям.</translation>
    </message>
    <message>
        <source>Snapshots kept longer</source>
        <translation>Снимки, хранимые дольше</translation>
    </message>
    <message>
        <source>Cluster snapshots older than the retention period.</source>
        <translation>Снимки кластера старше срока хранения.</translation>
    </message>
    <message>
        <source>Backtrack window</source>
        <translation>Окно Backtrack</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>Rewinds the cluster in place. 0 is off.</source>
        <translation>Отматывает кластер назад на месте. 0 — выключено.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Записи изменений</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>в час</translation>
    </message>
    <message>
        <source>The metric BacktrackChangeRecordsCreationRate; each is billed for every hour it is kept.</source>
        <translation>Метрика BacktrackChangeRecordsCreationRate; каждая оплачивается за каждый час хранения.</translation>
    </message>
    <message>
        <source>Secondary regions</source>
        <translation>Вторичные регионы</translation>
    </message>
    <message>
        <source>Each holds a copy of the data, about a second behind.</source>
        <translation>В каждом — копия данных с отставанием около секунды.</translation>
    </message>
    <message>
        <source>Instances there</source>
        <translation>Инстансы там</translation>
    </message>
    <message>
        <source>None (headless), storage only</source>
        <translation>Нет (headless), только хранилище</translation>
    </message>
    <message>
        <source>Readers in each</source>
        <translation>Читающих в каждом</translation>
    </message>
    <message>
        <source>Reader class there</source>
        <translation>Класс читающих там</translation>
    </message>
    <message>
        <source>Average capacity of each</source>
        <translation>Средняя ёмкость каждого</translation>
    </message>
    <message>
        <source>Replicated write I/Os</source>
        <translation>Реплицируемые записи</translation>
    </message>
    <message>
        <source>As many as the primary writes, for each region: the metric AuroraGlobalDBReplicatedWriteIO.</source>
        <translation>Столько, сколько пишет первичный, на каждый регион: метрика AuroraGlobalDBReplicatedWriteIO.</translation>
    </message>
    <message>
        <source>Changes sent to each region</source>
        <translation>Изменения, отправляемые в каждый регион</translation>
    </message>
    <message>
        <source>The metric AuroraGlobalDBDataTransferBytes.</source>
        <translation>Метрика AuroraGlobalDBDataTransferBytes.</translation>
    </message>
    <message>
        <source>Read I/Os in each region</source>
        <translation>Чтения в каждом регионе</translation>
    </message>
    <message>
        <source>Billed in Aurora Standard.</source>
        <translation>Оплачиваются в Aurora Standard.</translation>
    </message>
    <message>
        <source>Add-ons</source>
        <translation>Дополнения</translation>
    </message>
    <message>
        <source>RDS Proxy</source>
        <translation>RDS Proxy</translation>
    </message>
    <message>
        <source>Pools connections. Billed for the vCPUs that it serves, 2 at least; for serverless instances by the ACU, 8 at least.</source>
        <translation>Пул соединений. Оплачивается за обслуживаемые vCPU, не менее 2; для бессерверных инстансов — за ACU, не менее 8.</translation>
    </message>
    <message>
        <source>Database Insights</source>
        <translation>Database Insights</translation>
    </message>
    <message>
        <source>7 days are free. Longer: a rate for the first month and one for each further, per vCPU with standbys (formerly Performance Insights).</source>
        <translation>7 дней бесплатны. Дольше: ставка за первый месяц и за каждый следующий, на vCPU с резервными узлами (прежде Performance Insights).</translation>
    </message>
    <message>
        <source>Standard, 7 days</source>
        <translation>Standard, 7 дней</translation>
    </message>
    <message>
        <source>Standard, kept longer</source>
        <translation>Standard, хранится дольше</translation>
    </message>
    <message>
        <source>Advanced, 15 months</source>
        <translation>Advanced, 15 месяцев</translation>
    </message>
    <message>
        <source>History kept</source>
        <translation>Хранимая история</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Provisioned instances</source>
        <translation>Выделенные инстансы</translation>
    </message>
    <message>
        <source>A reservation covers instance hours only.</source>
        <translation>Резервирование покрывает только часы инстансов.</translation>
    </message>
    <message>
        <source>Serverless v2 capacity</source>
        <translation>Ёмкость Serverless v2</translation>
    </message>
    <message>
        <source>Reservations do not cover Serverless v2; Database Savings Plans do.</source>
        <translation>Резервирования не покрывают Serverless v2; Database Savings Plans покрывают.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Traffic between zones</source>
        <translation>Трафик между зонами</translation>
    </message>
    <message>
        <source>Between the application and a database node in another zone, both directions together. Charged on both sides.</source>
        <translation>Между приложением и узлом базы в другой зоне, в обе стороны вместе. Взимается с обеих сторон.</translation>
    </message>
    <message>
        <source>Answers to clients outside AWS. Traffic in is free; the 100 GB that an account has free each month are not taken off.</source>
        <translation>Ответы клиентам вне AWS. Входящий трафик бесплатен; 100 ГБ, бесплатные для учётной записи каждый месяц, не вычтены.</translation>
    </message>
    <message>
        <source>AWS recommends T classes for development, tests and other servers outside production only.</source>
        <translation>AWS рекомендует классы T только для разработки, тестов и других серверов вне рабочей среды.</translation>
    </message>
    <message>
        <source>Serverless distributed SQL, active in one or two regions</source>
        <translation>Бессерверный распределённый SQL, активный в одном или двух регионах</translation>
    </message>
    <message>
        <source>Single Region</source>
        <translation>Один регион</translation>
    </message>
    <message>
        <source>Multi-Region</source>
        <translation>Несколько регионов</translation>
    </message>
    <message>
        <source>Database activity</source>
        <translation>Активность базы</translation>
    </message>
    <message>
        <source>million DPU / month</source>
        <translation>млн DPU / мес.</translation>
    </message>
    <message>
        <source>All work of queries, reads and writes: the metric TotalDPU without its multi-Region part. Nothing when idle.</source>
        <translation>Вся работа запросов, чтений и записей: метрика TotalDPU без межрегиональной части. При простое — ничего.</translation>
    </message>
    <message>
        <source>One logical copy in each region. One GiB of the documentation is one GB of the price list.</source>
        <translation>По одной логической копии в каждом регионе. Один ГиБ документации — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Use the free tier</source>
        <translation>Учитывать бесплатный уровень</translation>
    </message>
    <message>
        <source>100,000 DPUs and 1 GB each month, once per account: turn off when another cluster uses them.</source>
        <translation>100 000 DPU и 1 ГБ в месяц, один раз на учётную запись: выключите, если их расходует другой кластер.</translation>
    </message>
    <message>
        <source>Peer region</source>
        <translation>Парный регион</translation>
    </message>
    <message>
        <source>Both regions read and write the same data. The witness region keeps no data of yours and has no charge of its own.</source>
        <translation>Оба региона читают и пишут одни данные. Регион-свидетель не хранит ваших данных и отдельно не оплачивается.</translation>
    </message>
    <message>
        <source>Writes among the activity</source>
        <translation>Записи в активности</translation>
    </message>
    <message>
        <source>The metric WriteDPU: each peer bills the same again. Their transfer is part of it.</source>
        <translation>Метрика WriteDPU: каждый парный регион оплачивает то же ещё раз. Передача входит.</translation>
    </message>
    <message>
        <source>In-memory cache for DynamoDB, on nodes</source>
        <translation>Кэш в памяти для DynamoDB, на узлах</translation>
    </message>
    <message>
        <source>Three nodes</source>
        <translation>Три узла</translation>
    </message>
    <message>
        <source>Five nodes</source>
        <translation>Пять узлов</translation>
    </message>
    <message>
        <source>Node type</source>
        <translation>Тип узла</translation>
    </message>
    <message>
        <source>Fixed when the cluster is made. There are no reservations, and a cluster cannot be stopped.</source>
        <translation>Задаётся при создании кластера. Резервирований нет, остановить кластер нельзя.</translation>
    </message>
    <message>
        <source>Beside the primary node. Two, each in another zone, are recommended for production.</source>
        <translation>Помимо первичного узла. Для промышленной эксплуатации рекомендуются два, в разных зонах.</translation>
    </message>
    <message>
        <source>Moves a database once, or replicates it continuously</source>
        <translation>Однократно переносит базу или реплицирует её непрерывно</translation>
    </message>
    <message>
        <source>One migration</source>
        <translation>Одна миграция</translation>
    </message>
    <message>
        <source>Continuous replication</source>
        <translation>Непрерывная репликация</translation>
    </message>
    <message>
        <source>Serverless</source>
        <translation>Бессерверный</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>One migration, a one-time cost</source>
        <translation>Одна миграция, разовая оплата</translation>
    </message>
    <message>
        <source>Continuous replication, all month</source>
        <translation>Непрерывная репликация, весь месяц</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>From the start of the full load to the switch-over, tests included.</source>
        <translation>От начала полной загрузки до переключения, с испытаниями.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ёмкость</translation>
    </message>
    <message>
        <source>Replication instance</source>
        <translation>Инстанс репликации</translation>
    </message>
    <message>
        <source>Multi-AZ</source>
        <translation>Multi-AZ</translation>
    </message>
    <message>
        <source>A standby in another zone takes over. Has list prices of its own.</source>
        <translation>Резервный узел в другой зоне принимает работу. Имеет отдельные цены в прейскуранте.</translation>
    </message>
    <message>
        <source>Instance class</source>
        <translation>Класс инстанса</translation>
    </message>
    <message>
        <source>Average capacity</source>
        <translation>Средняя ёмкость</translation>
    </message>
    <message>
        <source>One DCU is 2 GB of memory with matching CPU. Billed for each hour at a capacity.</source>
        <translation>Один DCU — 2 ГБ памяти и соответствующий CPU. Оплачивается каждый час на данной ёмкости.</translation>
    </message>
    <message>
        <source>1 DCU</source>
        <translation>1 DCU</translation>
    </message>
    <message>
        <source>2 DCU</source>
        <translation>2 DCU</translation>
    </message>
    <message>
        <source>4 DCU</source>
        <translation>4 DCU</translation>
    </message>
    <message>
        <source>8 DCU</source>
        <translation>8 DCU</translation>
    </message>
    <message>
        <source>16 DCU</source>
        <translation>16 DCU</translation>
    </message>
    <message>
        <source>32 DCU</source>
        <translation>32 DCU</translation>
    </message>
    <message>
        <source>64 DCU</source>
        <translation>64 DCU</translation>
    </message>
    <message>
        <source>128 DCU</source>
        <translation>128 DCU</translation>
    </message>
    <message>
        <source>192 DCU</source>
        <translation>192 DCU</translation>
    </message>
    <message>
        <source>256 DCU</source>
        <translation>256 DCU</translation>
    </message>
    <message>
        <source>384 DCU</source>
        <translation>384 DCU</translation>
    </message>
    <message>
        <source>Storage beyond the included</source>
        <translation>Хранилище сверх включённого</translation>
    </message>
    <message>
        <source>For cached changes and logs. Each instance class comes with some.</source>
        <translation>Для кэшируемых изменений и журналов. Часть входит в каждый класс инстанса.</translation>
    </message>
    <message>
        <source>A Database Savings Plan runs for a year, whatever the duration of the migration.</source>
        <translation>Database Savings Plan действует год, сколько бы ни длилась миграция.</translation>
    </message>
    <message>
        <source>MongoDB compatible document clusters, provisioned or serverless</source>
        <translation>Кластеры документов, совместимые с MongoDB, выделенные или бессерверные</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Инстансы</translation>
    </message>
    <message>
        <source>Instances, I/O-Optimized</source>
        <translation>Инстансы, I/O-Optimized</translation>
    </message>
    <message>
        <source>I/O-Optimized has no I/O charge, but dearer compute and storage.</source>
        <translation>В I/O-Optimized нет платы за ввод-вывод, но вычисления и хранилище дороже.</translation>
    </message>
    <message>
        <source>Standard, I/O billed</source>
        <translation>Standard, ввод-вывод оплачивается</translation>
    </message>
    <message>
        <source>I/O-Optimized, I/O included</source>
        <translation>I/O-Optimized, ввод-вывод включён</translation>
    </message>
    <message>
        <source>A version past its standard support costs Extended Support for every vCPU, replicas included, from the month shown.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает Extended Support за каждый vCPU, включая реплики, с указанного месяца.</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Первичный</translation>
    </message>
    <message>
        <source>Primary class</source>
        <translation>Класс первичного</translation>
    </message>
    <message>
        <source>Provisioned replicas</source>
        <translation>Выделенные реплики</translation>
    </message>
    <message>
        <source>Each is billed as an instance; all share the cluster volume. A replica in another zone is what the cluster fails over to.</source>
        <translation>Каждая оплачивается как инстанс; все делят том кластера. На реплику в другой зоне кластер переключается при отказе.</translation>
    </message>
    <message>
        <source>Replica class</source>
        <translation>Класс реплик</translation>
    </message>
    <message>
        <source>Serverless replicas</source>
        <translation>Бессерверные реплики</translation>
    </message>
    <message>
        <source>CPU above the baseline</source>
        <translation>CPU сверх базового уровня</translation>
    </message>
    <message>
        <source>vCPU-hours / month</source>
        <translation>vCPU-ч / мес.</translation>
    </message>
    <message>
        <source>Burstable classes bill the surplus CPU credits that they do not earn back, over all instances.</source>
        <translation>Классы с кредитами CPU оплачивают избыток кредитов, который не отрабатывают, по всем инстансам.</translation>
    </message>
    <message>
        <source>DCU</source>
        <translation>DCU</translation>
    </message>
    <message>
        <source>One DCU is about 2 GiB of memory with matching CPU. Never scales to zero.</source>
        <translation>Один DCU — около 2 ГиБ памяти и соответствующий CPU. До нуля не масштабируется.</translation>
    </message>
    <message>
        <source>Of each instance.</source>
        <translation>Каждого инстанса.</translation>
    </message>
    <message>
        <source>Our assumption, change it: in the hours not at the maximum; between minimum and maximum.</source>
        <translation>Наше допущение, измените его: в часы не на максимуме; между минимумом и максимумом.</translation>
    </message>
    <message>
        <source>The metrics VolumeReadIOPs and VolumeWriteIOPs, both counts: a read is one page of 8 KB, a write 4 KB of log.</source>
        <translation>Сумма метрик VolumeReadIOPs и VolumeWriteIOPs: чтение — страница 8 КБ, запись — 4 КБ журнала.</translation>
    </message>
    <message>
        <source>Cannot be turned off. Free up to the size of the cluster, so one day is free.</source>
        <translation>Отключить нельзя. Бесплатно до размера кластера, так что один день бесплатен.</translation>
    </message>
    <message>
        <source>Manual snapshots</source>
        <translation>Ручные снимки</translation>
    </message>
    <message>
        <source>Those older than the retention; each is as large as the cluster was. Younger ones are free of charge.</source>
        <translation>Старше срока хранения; каждый размером с кластер на тот момент. Более новые бесплатны.</translation>
    </message>
    <message>
        <source>Database Savings Plans cover serverless capacity.</source>
        <translation>Database Savings Plans покрывают бессерверную ёмкость.</translation>
    </message>
    <message>
        <source>T classes sustain a baseline of their CPU and burst above it on credits.</source>
        <translation>Классы T постоянно дают базовую долю процессора, а выше неё работают за счёт кредитов.</translation>
    </message>
    <message>
        <source>Serverless key-value and document store, billed by request or capacity unit</source>
        <translation>Бессерверное хранилище «ключ — значение» и документов, с оплатой за запросы или единицы ёмкости</translation>
    </message>
    <message>
        <source>On-demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Выделенная ёмкость</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Capacity mode</source>
        <translation>Режим ёмкости</translation>
    </message>
    <message>
        <source>On-demand, pay per request</source>
        <translation>По требованию, оплата за запрос</translation>
    </message>
    <message>
        <source>Provisioned capacity</source>
        <translation>Выделенная ёмкость</translation>
    </message>
    <message>
        <source>Table class</source>
        <translation>Класс таблицы</translation>
    </message>
    <message>
        <source>Infrequent Access: cheaper storage, dearer requests.</source>
        <translation>Infrequent Access: хранилище дешевле, запросы дороже.</translation>
    </message>
    <message>
        <source>Standard-Infrequent Access</source>
        <translation>Standard-Infrequent Access</translation>
    </message>
    <message>
        <source>Rounded up for each request: reads to 4 KB, writes to 1 KB.</source>
        <translation>Округляется вверх на каждый запрос: чтения до 4 КБ, записи до 1 КБ.</translation>
    </message>
    <message>
        <source>Strongly consistent reads</source>
        <translation>Строго согласованные чтения</translation>
    </message>
    <message>
        <source>An eventually consistent read costs half, a transactional one double.</source>
        <translation>Чтение с конечной согласованностью стоит вдвое меньше, транзакционное — вдвое больше.</translation>
    </message>
    <message>
        <source>Transactional reads</source>
        <translation>Транзакционные чтения</translation>
    </message>
    <message>
        <source>Transactional writes</source>
        <translation>Транзакционные записи</translation>
    </message>
    <message>
        <source>Auto scaling</source>
        <translation>Автомасштабирование</translation>
    </message>
    <message>
        <source>Capacity follows the load at the target utilisation. Without it, capacity is set for the peak.</source>
        <translation>Ёмкость следует за нагрузкой при целевой загрузке. Без него ёмкость задана по пику.</translation>
    </message>
    <message>
        <source>Minimum RCU and WCU</source>
        <translation>Минимум RCU и WCU</translation>
    </message>
    <message>
        <source>units</source>
        <translation>ед.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Покупка</translation>
    </message>
    <message>
        <source>Reserved capacity is sold in blocks of 100 provisioned units, for Standard tables only, and billed whether used or not. A Database Savings Plan has rates of its own for requests and for provisioned units.</source>
        <translation>Зарезервированная ёмкость продаётся блоками по 100 выделенных единиц, только для таблиц Standard, и оплачивается независимо от использования. У Database Savings Plan свои ставки за запросы и за выделенные единицы.</translation>
    </message>
    <message>
        <source>Reserved RCU</source>
        <translation>Резерв RCU</translation>
    </message>
    <message>
        <source>Reserved WCU</source>
        <translation>Резерв WCU</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>Индексы</translation>
    </message>
    <message>
        <source>Global secondary indexes</source>
        <translation>Глобальные вторичные индексы</translation>
    </message>
    <message>
        <source>Projected item size</source>
        <translation>Размер проецируемого элемента</translation>
    </message>
    <message>
        <source>Writes that change an index</source>
        <translation>Записи, меняющие индекс</translation>
    </message>
    <message>
        <source>Item data without the 100 bytes of index overhead that DynamoDB adds to each stored item.</source>
        <translation>Данные элемента без 100 байт служебных данных индекса, которые DynamoDB добавляет к каждому элементу.</translation>
    </message>
    <message>
        <source>Use the 25 GB free tier</source>
        <translation>Учитывать бесплатные 25 ГБ</translation>
    </message>
    <message>
        <source>Once per account and region, Standard tables. Off by default: another table may already use it.</source>
        <translation>Один раз на учётную запись и регион, таблицы Standard. По умолчанию выключено: их может расходовать другая таблица.</translation>
    </message>
    <message>
        <source>Point-in-time recovery</source>
        <translation>Восстановление на момент времени</translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation>Копии по требованию</translation>
    </message>
    <message>
        <source>Data restored</source>
        <translation>Восстановленные данные</translation>
    </message>
    <message>
        <source>Tables made from a backup or from point-in-time recovery, by their size.</source>
        <translation>Таблицы, созданные из резервной копии или восстановлением на момент времени, по размеру.</translation>
    </message>
    <message>
        <source>Full exports to S3</source>
        <translation>Полные выгрузки в S3</translation>
    </message>
    <message>
        <source>By the size of the table at each export. Needs point-in-time recovery.</source>
        <translation>По размеру таблицы при каждой выгрузке. Нужно восстановление на момент времени.</translation>
    </message>
    <message>
        <source>Incremental exports to S3</source>
        <translation>Инкрементные выгрузки в S3</translation>
    </message>
    <message>
        <source>By the size of the changes that are read. Needs point-in-time recovery.</source>
        <translation>По размеру читаемых изменений. Нужно восстановление на момент времени.</translation>
    </message>
    <message>
        <source>Imports from S3</source>
        <translation>Загрузки из S3</translation>
    </message>
    <message>
        <source>By the uncompressed size; takes no write units.</source>
        <translation>По размеру без сжатия; единиц записи не расходует.</translation>
    </message>
    <message>
        <source>Streams and replicas</source>
        <translation>Потоки и реплики</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Потоки</translation>
    </message>
    <message>
        <source>Stream read requests</source>
        <translation>Запросы чтения потока</translation>
    </message>
    <message>
        <source>GetRecords calls. Reads by Lambda triggers are free.</source>
        <translation>Вызовы GetRecords. Чтения триггерами Lambda бесплатны.</translation>
    </message>
    <message>
        <source>Changes to a Kinesis data stream</source>
        <translation>Изменения в поток данных Kinesis</translation>
    </message>
    <message>
        <source>One change data capture unit for each KB of an item that is written, rounded up. The stream itself is billed by Kinesis.</source>
        <translation>Одна единица захвата изменений на каждый КБ записываемого элемента, с округлением вверх. Сам поток оплачивается в Kinesis.</translation>
    </message>
    <message>
        <source>Global table replicas</source>
        <translation>Реплики глобальной таблицы</translation>
    </message>
    <message>
        <source>Each replica bills every write again, and its own storage.</source>
        <translation>Каждая реплика ещё раз оплачивает каждую запись и своё хранилище.</translation>
    </message>
    <message>
        <source>Reads in each replica</source>
        <translation>Чтений в каждой реплике</translation>
    </message>
    <message>
        <source>Valkey, Redis OSS and Memcached in memory, on nodes or serverless</source>
        <translation>Valkey, Redis OSS и Memcached в памяти, на узлах или бессерверно</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Redis OSS nodes</source>
        <translation>Узлы Redis OSS</translation>
    </message>
    <message>
        <source>Memcached nodes</source>
        <translation>Узлы Memcached</translation>
    </message>
    <message>
        <source>Valkey</source>
        <translation>Valkey</translation>
    </message>
    <message>
        <source>Redis OSS</source>
        <translation>Redis OSS</translation>
    </message>
    <message>
        <source>A version past its standard support costs Extended Support for every node, by its type, from the month shown. No commitment covers it.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает Extended Support за каждый узел по его типу с указанного месяца. Обязательства её не покрывают.</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Развёртывание</translation>
    </message>
    <message>
        <source>Node-based cluster</source>
        <translation>Кластер на узлах</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Шарды</translation>
    </message>
    <message>
        <source>The data is spread over the shards; each has a primary node.</source>
        <translation>Данные распределены по шардам; у каждого первичный узел.</translation>
    </message>
    <message>
        <source>Replicas per shard</source>
        <translation>Реплик на шард</translation>
    </message>
    <message>
        <source>Serve reads; one in another zone takes over when the primary fails.</source>
        <translation>Обслуживают чтения; реплика в другой зоне принимает работу при отказе первичного узла.</translation>
    </message>
    <message>
        <source>Memcached spreads the keys over its nodes and keeps no replicas.</source>
        <translation>Memcached распределяет ключи по узлам и не держит реплик.</translation>
    </message>
    <message>
        <source>Data stored, average</source>
        <translation>Хранимые данные, в среднем</translation>
    </message>
    <message>
        <source>At least 0.1 GB is metered for Valkey, 1 GB for Redis OSS and Memcached. One GiB of the console is one GB of the list.</source>
        <translation>Учитывается не менее 0,1 ГБ для Valkey, 1 ГБ для Redis OSS и Memcached. Один ГиБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Requests, average</source>
        <translation>Запросы, в среднем</translation>
    </message>
    <message>
        <source>Transferred per request</source>
        <translation>Передаётся за запрос</translation>
    </message>
    <message>
        <source>Simple reads and writes use one ECPU for each KB moved, and at least one. Commands that need more CPU time use more.</source>
        <translation>Простые чтения и записи расходуют один ECPU на каждый переданный КБ, не менее одного. Команды, требующие больше времени CPU, расходуют больше.</translation>
    </message>
    <message>
        <source>Minimum data storage</source>
        <translation>Минимум хранимых данных</translation>
    </message>
    <message>
        <source>A configured minimum is billed even when unused.</source>
        <translation>Заданный минимум оплачивается, даже если не используется.</translation>
    </message>
    <message>
        <source>Minimum request rate</source>
        <translation>Минимум запросов</translation>
    </message>
    <message>
        <source>ECPU / second</source>
        <translation>ECPU / с</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Kept beyond the snapshot that is free of charge.</source>
        <translation>Хранимые сверх бесплатного снимка.</translation>
    </message>
    <message>
        <source>Global Datastore</source>
        <translation>Global Datastore</translation>
    </message>
    <message>
        <source>Global Datastore, secondary regions</source>
        <translation>Global Datastore, вторичные регионы</translation>
    </message>
    <message>
        <source>At most two. Each has a cluster with as many shards that takes no writes; not with T node types.</source>
        <translation>Не более двух. В каждом кластер с тем же числом шардов, не принимающий записей; не с узлами типа T.</translation>
    </message>
    <message>
        <source>Replicas per shard there</source>
        <translation>Реплик на шард там</translation>
    </message>
    <message>
        <source>Data written, sent to each secondary</source>
        <translation>Записи, отправляемые в каждый вторичный</translation>
    </message>
    <message>
        <source>A reservation covers node hours only.</source>
        <translation>Резервирование покрывает только часы узлов.</translation>
    </message>
    <message>
        <source>Serverless usage</source>
        <translation>Бессерверное использование</translation>
    </message>
    <message>
        <source>There are no reservations for serverless; Database Savings Plans cover Valkey.</source>
        <translation>Для бессерверного режима резервирований нет; Database Savings Plans покрывают Valkey.</translation>
    </message>
    <message>
        <source>Between EC2 instances and nodes in another zone, both directions together. Charged at the side of EC2 only.</source>
        <translation>Между инстансами EC2 и узлами в другой зоне, в обе стороны вместе. Взимается только на стороне EC2.</translation>
    </message>
    <message>
        <source>Serverless Apache Cassandra tables, billed by request or capacity unit</source>
        <translation>Бессерверные таблицы Apache Cassandra, с оплатой за запросы или единицы ёмкости</translation>
    </message>
    <message>
        <source>Row size</source>
        <translation>Размер строки</translation>
    </message>
    <message>
        <source>Encoded, with metadata. Rounded up for each request: reads to 4 KB, writes to 1 KB.</source>
        <translation>Закодированный, с метаданными. Округляется вверх на каждый запрос: чтения до 4 КБ, записи до 1 КБ.</translation>
    </message>
    <message>
        <source>Rows read, average</source>
        <translation>Чтения строк, в среднем</translation>
    </message>
    <message>
        <source>Rows written, average</source>
        <translation>Записи строк, в среднем</translation>
    </message>
    <message>
        <source>Inserts, updates and deletes. The three replicas are part of the price.</source>
        <translation>Вставки, изменения и удаления. Три реплики входят в цену.</translation>
    </message>
    <message>
        <source>LOCAL_QUORUM reads</source>
        <translation>Чтения LOCAL_QUORUM</translation>
    </message>
    <message>
        <source>A LOCAL_ONE read costs half.</source>
        <translation>Чтение LOCAL_ONE стоит вдвое меньше.</translation>
    </message>
    <message>
        <source>Our assumption, change it. Counts without auto scaling.</source>
        <translation>Наше допущение, измените его. Действует без автомасштабирования.</translation>
    </message>
    <message>
        <source>Encoded rows with their metadata, counted once; the replicas are part of the price.</source>
        <translation>Закодированные строки с метаданными, один раз; реплики входят в цену.</translation>
    </message>
    <message>
        <source>Time to Live</source>
        <translation>Time to Live</translation>
    </message>
    <message>
        <source>Rows that expire are deleted for a charge.</source>
        <translation>Строки с истёкшим сроком удаляются за плату.</translation>
    </message>
    <message>
        <source>Rows expiring, average</source>
        <translation>Истекающие строки, в среднем</translation>
    </message>
    <message>
        <source>Each is one TTL delete for every KB of its size, rounded up.</source>
        <translation>Каждая — одно удаление TTL на каждый КБ её размера, с округлением вверх.</translation>
    </message>
    <message>
        <source>Billed by the size of the tables.</source>
        <translation>Оплачивается по размеру таблиц.</translation>
    </message>
    <message>
        <source>Multi-Region replicas</source>
        <translation>Межрегиональные реплики</translation>
    </message>
    <message>
        <source>Each replica repeats every write at its region&apos;s price, and has storage of its own. All regions serve reads and writes. Provisioned capacity then needs auto scaling.</source>
        <translation>Каждая реплика повторяет каждую запись по цене своего региона и имеет своё хранилище. Все регионы обслуживают чтения и записи. Выделенной ёмкости тогда нужно автомасштабирование.</translation>
    </message>
    <message>
        <source>Rows read in each replica</source>
        <translation>Чтений строк в каждой реплике</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Чтения и записи</translation>
    </message>
    <message>
        <source>A Database Savings Plan has rates of its own in both capacity modes.</source>
        <translation>У Database Savings Plan свои ставки в обоих режимах ёмкости.</translation>
    </message>
    <message>
        <source>Durable Valkey and Redis OSS in memory, on nodes</source>
        <translation>Надёжные Valkey и Redis OSS в памяти, на узлах</translation>
    </message>
    <message>
        <source>Valkey, one zone</source>
        <translation>Valkey, одна зона</translation>
    </message>
    <message>
        <source>Node prices are not in the catalog: an override or an imported price list can supply them.</source>
        <translation>Цен узлов в каталоге нет: их можно задать своей ценой или загруженным прейскурантом.</translation>
    </message>
    <message>
        <source>db.r6gd.xlarge, data tiering</source>
        <translation>db.r6gd.xlarge, многоуровневое хранение</translation>
    </message>
    <message>
        <source>db.r6gd.2xlarge, data tiering</source>
        <translation>db.r6gd.2xlarge, многоуровневое хранение</translation>
    </message>
    <message>
        <source>db.r6gd.4xlarge, data tiering</source>
        <translation>db.r6gd.4xlarge, многоуровневое хранение</translation>
    </message>
    <message>
        <source>db.r6gd.8xlarge, data tiering</source>
        <translation>db.r6gd.8xlarge, многоуровневое хранение</translation>
    </message>
    <message>
        <source>Data written</source>
        <translation>Записанные данные</translation>
    </message>
    <message>
        <source>All writes go to the durable log. Valkey has 10,240 GB a month free of charge.</source>
        <translation>Все записи идут в надёжный журнал. Для Valkey 10 240 ГБ в месяц бесплатны.</translation>
    </message>
    <message>
        <source>Reservations are sold for R7g, R6g and R6gd types and cover node hours only.</source>
        <translation>Резервирования продаются для типов R7g, R6g и R6gd и покрывают только часы узлов.</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>По требованию</translation>
    </message>
    <message>
        <source>1 year, no upfront</source>
        <translation>1 год, без аванса</translation>
    </message>
    <message>
        <source>1 year, partial upfront</source>
        <translation>1 год, частичный аванс</translation>
    </message>
    <message>
        <source>1 year, all upfront</source>
        <translation>1 год, полный аванс</translation>
    </message>
    <message>
        <source>3 years, no upfront</source>
        <translation>3 года, без аванса</translation>
    </message>
    <message>
        <source>3 years, partial upfront</source>
        <translation>3 года, частичный аванс</translation>
    </message>
    <message>
        <source>3 years, all upfront</source>
        <translation>3 года, полный аванс</translation>
    </message>
    <message>
        <source>Graph database clusters, provisioned or serverless</source>
        <translation>Кластеры графовой базы, выделенные или бессерверные</translation>
    </message>
    <message>
        <source>AWS upgrades a version that has reached its end; staying on it longer is not sold.</source>
        <translation>AWS обновляет версию, срок которой истёк; остаться на ней за плату нельзя.</translation>
    </message>
    <message>
        <source>Serverless readers</source>
        <translation>Бессерверные читающие</translation>
    </message>
    <message>
        <source>NCU</source>
        <translation>NCU</translation>
    </message>
    <message>
        <source>One NCU is 2 GiB of memory with matching CPU. Never scales to zero.</source>
        <translation>Один NCU — 2 ГиБ памяти и соответствующий CPU. До нуля не масштабируется.</translation>
    </message>
    <message>
        <source>The most that the cluster has ever held, at least 10: what is allocated stays billed when data is deleted. Once, however many instances share it.</source>
        <translation>Наибольший объём за всё время кластера, не менее 10: выделенное оплачивается и после удаления данных. Один раз, сколько бы инстансов его ни делило.</translation>
    </message>
    <message>
        <source>Reads and writes of the cluster volume as billed: the metrics VolumeReadIOPs and VolumeWriteIOPs, both counts.</source>
        <translation>Чтения и записи тома кластера, как они оплачиваются: сумма метрик VolumeReadIOPs и VolumeWriteIOPs.</translation>
    </message>
    <message>
        <source>Global database</source>
        <translation>Глобальная база</translation>
    </message>
    <message>
        <source>At most five, each with a read-only cluster and a copy of the data. Needs R5 or R6g instances everywhere.</source>
        <translation>Не более пяти, в каждом кластер только для чтения и копия данных. Везде нужны инстансы R5 или R6g.</translation>
    </message>
    <message>
        <source>To each region, as many as the primary writes.</source>
        <translation>В каждый регион — столько, сколько пишет первичный.</translation>
    </message>
    <message>
        <source>Managed OpenSearch domains, or serverless collections</source>
        <translation>Управляемые домены OpenSearch или бессерверные коллекции</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Domain with UltraWarm</source>
        <translation>Домен с UltraWarm</translation>
    </message>
    <message>
        <source>One zone, no masters</source>
        <translation>Одна зона, без мастеров</translation>
    </message>
    <message>
        <source>Serverless without standby</source>
        <translation>Бессерверный без резерва</translation>
    </message>
    <message>
        <source>Managed domain</source>
        <translation>Управляемый домен</translation>
    </message>
    <message>
        <source>A version past its standard support costs Extended Support for every data node and dedicated master, from the month shown.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает Extended Support за каждый узел данных и выделенный мастер с указанного месяца.</translation>
    </message>
    <message>
        <source>Data node type</source>
        <translation>Тип узлов данных</translation>
    </message>
    <message>
        <source>Data nodes</source>
        <translation>Узлы данных</translation>
    </message>
    <message>
        <source>Three, one in each zone, keep the domain up when a zone fails. Medium and large types end at 400.</source>
        <translation>Три, по одному в зоне, держат домен при отказе зоны. Для типов medium и large не более 400.</translation>
    </message>
    <message>
        <source>Dedicated master nodes</source>
        <translation>Выделенные мастер-узлы</translation>
    </message>
    <message>
        <source>None, three or five; they hold no data.</source>
        <translation>Ни одного, три или пять; данных не хранят.</translation>
    </message>
    <message>
        <source>Master node type</source>
        <translation>Тип мастер-узлов</translation>
    </message>
    <message>
        <source>UltraWarm nodes</source>
        <translation>Узлы UltraWarm</translation>
    </message>
    <message>
        <source>For data that is seldom read, kept in S3. Need dedicated masters, and data nodes of another type than T2 or T3; at least two.</source>
        <translation>Для редко читаемых данных в S3. Нужны выделенные мастеры и узлы данных не типа T2 или T3; не менее двух.</translation>
    </message>
    <message>
        <source>UltraWarm node type</source>
        <translation>Тип узлов UltraWarm</translation>
    </message>
    <message>
        <source>Standby replicas</source>
        <translation>Резервные реплики</translation>
    </message>
    <message>
        <source>A second zone. At least two OCUs are billed with them, one without; collections that share their key, kind and this setting share the OCUs.</source>
        <translation>Вторая зона. С ними оплачивается не менее двух OCU, без них — один; коллекции с общим ключом, видом и этой настройкой делят OCU.</translation>
    </message>
    <message>
        <source>Indexing capacity, average</source>
        <translation>Ёмкость индексирования, в среднем</translation>
    </message>
    <message>
        <source>OCU</source>
        <translation>OCU</translation>
    </message>
    <message>
        <source>One OCU is 1 vCPU with 6 GB of memory. Below the minimum, the minimum is billed.</source>
        <translation>Один OCU — 1 vCPU и 6 ГБ памяти. Ниже минимума оплачивается минимум.</translation>
    </message>
    <message>
        <source>Search capacity, average</source>
        <translation>Ёмкость поиска, в среднем</translation>
    </message>
    <message>
        <source>Index data</source>
        <translation>Данные индексов</translation>
    </message>
    <message>
        <source>Kept in managed storage.</source>
        <translation>Хранятся в управляемом хранилище.</translation>
    </message>
    <message>
        <source>Volume type</source>
        <translation>Тип тома</translation>
    </message>
    <message>
        <source>I3 and later i types, im, oi and those ending in d have disks of their own and take no EBS volumes.</source>
        <translation>Типы i начиная с I3, im, oi и с окончанием d имеют собственные диски и не используют тома EBS.</translation>
    </message>
    <message>
        <source>gp3, general purpose</source>
        <translation>gp3, общего назначения</translation>
    </message>
    <message>
        <source>gp2, general purpose</source>
        <translation>gp2, общего назначения</translation>
    </message>
    <message>
        <source>io1, provisioned IOPS</source>
        <translation>io1, выделенные IOPS</translation>
    </message>
    <message>
        <source>Magnetic</source>
        <translation>Магнитный</translation>
    </message>
    <message>
        <source>Volume of each data node</source>
        <translation>Том каждого узла данных</translation>
    </message>
    <message>
        <source>The largest volume depends on the node type. 0: i2, m3 and r3 nodes on their own disks, which are part of their price. One GiB of the console is one GB of the price list.</source>
        <translation>Наибольший том зависит от типа узла. 0: узлы i2, m3 и r3 на своих дисках, входящих в их цену. Один ГиБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Provisioned IOPS</source>
        <translation>Выделенные IOPS</translation>
    </message>
    <message>
        <source>Of each volume.</source>
        <translation>Каждого тома.</translation>
    </message>
    <message>
        <source>IOPS beyond the included</source>
        <translation>IOPS сверх включённых</translation>
    </message>
    <message>
        <source>Of each volume; gp3 includes a baseline that grows with its size.</source>
        <translation>Каждого тома; gp3 включает базовый уровень, растущий с размером.</translation>
    </message>
    <message>
        <source>Throughput beyond the included</source>
        <translation>Пропускная способность сверх включённой</translation>
    </message>
    <message>
        <source>MiB/s</source>
        <translation>МиБ/с</translation>
    </message>
    <message>
        <source>Managed storage</source>
        <translation>Управляемое хранилище</translation>
    </message>
    <message>
        <source>Data of UltraWarm nodes, and the copy that OR, OM and OI nodes keep in S3.</source>
        <translation>Данные узлов UltraWarm и копия в S3, которую держат узлы OR, OM и OI.</translation>
    </message>
    <message>
        <source>Reservations are of one node type exactly. The savings plan list names node types without the ending .search.</source>
        <translation>Резервирования — строго на один тип узла. В списке Savings Plans типы узлов без окончания .search.</translation>
    </message>
    <message>
        <source>Database Savings Plans cover OCU-hours.</source>
        <translation>Database Savings Plans покрывают OCU-часы.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL, MySQL and MariaDB on instances</source>
        <translation>Управляемые PostgreSQL, MySQL и MariaDB на инстансах</translation>
    </message>
    <message>
        <source>Single-AZ</source>
        <translation>Single-AZ</translation>
    </message>
    <message>
        <source>Multi-AZ cluster</source>
        <translation>Кластер Multi-AZ</translation>
    </message>
    <message>
        <source>A version past its standard support costs Extended Support for every vCPU, standbys included, from the month shown.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает Extended Support за каждый vCPU, включая резервные, с указанного месяца.</translation>
    </message>
    <message>
        <source>Multi-AZ keeps a synchronous standby in another zone (failover 60 to 120 s); a cluster has two that also serve reads (typically under 35 s). Each has list prices of its own.</source>
        <translation>Multi-AZ держит синхронный резерв в другой зоне (переключение за 60–120 с); в кластере их два, и они обслуживают чтения (обычно менее 35 с). У каждого свои цены в прейскуранте.</translation>
    </message>
    <message>
        <source>Multi-AZ, one standby</source>
        <translation>Multi-AZ, один резервный узел</translation>
    </message>
    <message>
        <source>Multi-AZ cluster, two readable standbys</source>
        <translation>Кластер Multi-AZ, два читаемых резервных узла</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Asynchronous copies in this region that serve reads; each is billed as an instance with its own storage.</source>
        <translation>Асинхронные копии в этом регионе, обслуживающие чтения; каждая оплачивается как инстанс со своим хранилищем.</translation>
    </message>
    <message>
        <source>Read replicas in other regions</source>
        <translation>Реплики чтения в других регионах</translation>
    </message>
    <message>
        <source>One in each: an instance with its own storage at that region&apos;s prices, and the transfer of all changes.</source>
        <translation>По одной в каждом: инстанс со своим хранилищем по ценам региона и передача всех изменений.</translation>
    </message>
    <message>
        <source>Replica deployment</source>
        <translation>Развёртывание реплик</translation>
    </message>
    <message>
        <source>The write-ahead log, binary log or redo that the replica receives.</source>
        <translation>Журнал (WAL, binlog или redo), который получает реплика.</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>Тип хранилища</translation>
    </message>
    <message>
        <source>io2 Block Express</source>
        <translation>io2 Block Express</translation>
    </message>
    <message>
        <source>Allocated storage</source>
        <translation>Выделенное хранилище</translation>
    </message>
    <message>
        <source>Billed as allocated, whether used or not. One GiB of the console is one GB of the price list.</source>
        <translation>Оплачивается по выделенному объёму независимо от использования. Один ГиБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>gp3 includes 3,000 IOPS; 12,000 from 400 GB (Oracle: from 200 GB, SQL Server: never). io1 and io2 bill every provisioned IOPS.</source>
        <translation>gp3 включает 3000 IOPS; 12 000 — от 400 ГБ (Oracle: от 200 ГБ, SQL Server: никогда). io1 и io2 оплачивают все выделенные IOPS.</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Пропускная способность</translation>
    </message>
    <message>
        <source>gp3 includes 125 MiB/s; 500 MiB/s from where it includes 12,000 IOPS.</source>
        <translation>gp3 включает 125 МиБ/с; 500 МиБ/с там, где включает 12 000 IOPS.</translation>
    </message>
    <message>
        <source>0 turns automated backups off.</source>
        <translation>0 отключает автоматические копии.</translation>
    </message>
    <message>
        <source>Backups copied to</source>
        <translation>Копировать резервные копии в</translation>
    </message>
    <message>
        <source>Automated backups, replicated: snapshots and logs are kept there as long as here, at that region&apos;s price, and their transfer is billed.</source>
        <translation>Репликация автоматических резервных копий: снимки и журналы хранятся там так же долго, по цене того региона, а их передача оплачивается.</translation>
    </message>
    <message>
        <source>A commitment covers instance hours only. A Database Savings Plan, where offered, has rates for newer classes, in few regions.</source>
        <translation>Обязательство покрывает только часы инстансов. Database Savings Plan, где он есть, имеет ставки для новых классов в немногих регионах.</translation>
    </message>
    <message>
        <source>1 year, Database Savings Plan</source>
        <translation>1 год, Database Savings Plan</translation>
    </message>
    <message>
        <source>Managed Oracle Database on instances, licence included or one&apos;s own</source>
        <translation>Управляемая Oracle Database на инстансах, с лицензией или своей</translation>
    </message>
    <message>
        <source>SE2, licence included</source>
        <translation>SE2, лицензия включена</translation>
    </message>
    <message>
        <source>SE2, own licence</source>
        <translation>SE2, своя лицензия</translation>
    </message>
    <message>
        <source>EE, own licence</source>
        <translation>EE, своя лицензия</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Enterprise Edition is sold without a licence only. Own licences are counted by Oracle&apos;s cloud policy.</source>
        <translation>Enterprise Edition продаётся только без лицензии. Свои лицензии считаются по облачной политике Oracle.</translation>
    </message>
    <message>
        <source>Standard Edition 2, licence included</source>
        <translation>Standard Edition 2, лицензия включена</translation>
    </message>
    <message>
        <source>Standard Edition 2, own licence</source>
        <translation>Standard Edition 2, своя лицензия</translation>
    </message>
    <message>
        <source>Enterprise Edition, own licence</source>
        <translation>Enterprise Edition, своя лицензия</translation>
    </message>
    <message>
        <source>Multi-AZ keeps a synchronous standby in another zone (failover 60 to 120 s), at list prices of its own.</source>
        <translation>Multi-AZ держит синхронный резерв в другой зоне (переключение за 60–120 с), по отдельным ценам прейскуранта.</translation>
    </message>
    <message>
        <source>Own licences</source>
        <translation>Свои лицензии</translation>
    </message>
    <message>
        <source>Enterprise Edition: a processor licence for 2 vCPU. Standard Edition 2: one for each started 4 vCPU. Standbys and replicas need theirs too.</source>
        <translation>Enterprise Edition: процессорная лицензия на 2 vCPU. Standard Edition 2: одна на каждые начатые 4 vCPU. Резервам и репликам нужны свои.</translation>
    </message>
    <message>
        <source>Already owned, no cost here</source>
        <translation>Уже есть, здесь бесплатны</translation>
    </message>
    <message>
        <source>Priced by you</source>
        <translation>По вашей цене</translation>
    </message>
    <message>
        <source>Price of a processor licence</source>
        <translation>Цена процессорной лицензии</translation>
    </message>
    <message>
        <source>What your contract says: the licence spread over the months that you reckon with, and its yearly support.</source>
        <translation>Что в вашем договоре: лицензия, распределённая на расчётные месяцы, и годовая поддержка.</translation>
    </message>
    <message>
        <source>Managed SQL Server on instances, licence included</source>
        <translation>Управляемый SQL Server на инстансах, с лицензией</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Express</source>
        <translation>Express</translation>
    </message>
    <message>
        <source>Express: 4 cores, 10 GB for a database. Web: for public web sites, 16 cores. Standard: 24 cores and 128 GB of buffers. Enterprise: no such limit.</source>
        <translation>Express: 4 ядра, 10 ГБ на базу. Web: для публичных сайтов, 16 ядер. Standard: 24 ядра и 128 ГБ буферов. Enterprise: без таких ограничений.</translation>
    </message>
    <message>
        <source>Multi-AZ, mirrored standby</source>
        <translation>Multi-AZ, зеркальный резерв</translation>
    </message>
    <message>
        <source>Data warehouse on clusters of nodes, or serverless by the RPU-hour</source>
        <translation>Хранилище данных на кластерах узлов или бессерверно, по RPU-часам</translation>
    </message>
    <message>
        <source>RA3 cluster</source>
        <translation>Кластер RA3</translation>
    </message>
    <message>
        <source>RA3 cluster with Spectrum</source>
        <translation>Кластер RA3 со Spectrum</translation>
    </message>
    <message>
        <source>Provisioned cluster</source>
        <translation>Выделенный кластер</translation>
    </message>
    <message>
        <source>RA3 nodes bill their managed storage apart; DC2 nodes include their disks.</source>
        <translation>Узлы RA3 оплачивают управляемое хранилище отдельно; узлы DC2 включают диски.</translation>
    </message>
    <message>
        <source>The leader node of a cluster of two or more is free of charge.</source>
        <translation>Ведущий узел кластера из двух и более бесплатен.</translation>
    </message>
    <message>
        <source>Concurrency scaling</source>
        <translation>Concurrency scaling</translation>
    </message>
    <message>
        <source>cluster-hours / month</source>
        <translation>кластеро-ч / мес.</translation>
    </message>
    <message>
        <source>Hours of further clusters of the same size, after the free credits.</source>
        <translation>Часы дополнительных кластеров того же размера сверх бесплатных кредитов.</translation>
    </message>
    <message>
        <source>Base capacity</source>
        <translation>Базовая ёмкость</translation>
    </message>
    <message>
        <source>RPU</source>
        <translation>RPU</translation>
    </message>
    <message>
        <source>One RPU has 16 GB of memory. 4, or a multiple of 8 up to 512; in some regions up to 1024 in steps of 32.</source>
        <translation>Один RPU — 16 ГБ памяти. 4 или кратное 8 до 512; в некоторых регионах до 1024 с шагом 32.</translation>
    </message>
    <message>
        <source>Average capacity while active</source>
        <translation>Средняя ёмкость во время работы</translation>
    </message>
    <message>
        <source>Our assumption, change it. Never below the base capacity; above it when the workgroup scales out.</source>
        <translation>Наше допущение, измените его. Не ниже базовой ёмкости; выше неё, когда рабочая группа масштабируется.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Time in which queries run, billed by the second. Nothing is billed for compute in between.</source>
        <translation>Время выполнения запросов, оплачивается посекундно. В промежутках вычисления бесплатны.</translation>
    </message>
    <message>
        <source>Billed as used, whatever the number of nodes.</source>
        <translation>Оплачивается по использованию при любом числе узлов.</translation>
    </message>
    <message>
        <source>Scanned by Spectrum</source>
        <translation>Просканировано Spectrum</translation>
    </message>
    <message>
        <source>TB / month</source>
        <translation>ТБ / мес.</translation>
    </message>
    <message>
        <source>Queries of data in S3. Serverless runs them on its RPUs.</source>
        <translation>Запросы к данным в S3. Serverless выполняет их на своих RPU.</translation>
    </message>
    <message>
        <source>Automated snapshots of RA3 nodes and recovery points of Serverless are free of charge. DC2: what snapshots of both kinds hold beyond the size of the cluster&apos;s disks.</source>
        <translation>Автоматические снимки узлов RA3 и точки восстановления Serverless бесплатны. DC2: что снимки обоих видов занимают сверх дисков кластера.</translation>
    </message>
    <message>
        <source>Reserved RPUs are billed all month, used or not; usage above them is on demand.</source>
        <translation>Зарезервированные RPU оплачиваются весь месяц независимо от использования; сверх них — по требованию.</translation>
    </message>
    <message>
        <source>Reserved RPUs</source>
        <translation>Резерв RPU</translation>
    </message>
    <message>
        <source>Managed InfluxDB on instances</source>
        <translation>Управляемый InfluxDB на инстансах</translation>
    </message>
    <message>
        <source>The standby in another zone takes over and serves no reads. Instances and storage have Multi-AZ prices of their own.</source>
        <translation>Резерв в другой зоне принимает работу и не обслуживает чтений. У инстансов и хранилища свои цены Multi-AZ.</translation>
    </message>
    <message>
        <source>3,000 IOPS included</source>
        <translation>3000 IOPS включено</translation>
    </message>
    <message>
        <source>12,000 IOPS included</source>
        <translation>12 000 IOPS включено</translation>
    </message>
    <message>
        <source>16,000 IOPS included</source>
        <translation>16 000 IOPS включено</translation>
    </message>
    <message>
        <source>Serverless time series with a memory and a magnetic store; closed to new customers since June 2025</source>
        <translation>Бессерверные временные ряды с хранилищами в памяти и магнитным; для новых клиентов закрыто с июня 2025</translation>
    </message>
    <message>
        <source>Compute units</source>
        <translation>Вычислительные единицы</translation>
    </message>
    <message>
        <source>Data scanned</source>
        <translation>Просканированные данные</translation>
    </message>
    <message>
        <source>GB / day</source>
        <translation>ГБ / день</translation>
    </message>
    <message>
        <source>As metered by the service.</source>
        <translation>По учёту сервиса.</translation>
    </message>
    <message>
        <source>Query pricing</source>
        <translation>Оплата запросов</translation>
    </message>
    <message>
        <source>Accounts that came to the service after April 2024 bill compute units.</source>
        <translation>Учётные записи, пришедшие после апреля 2024, оплачивают вычислительные единицы.</translation>
    </message>
    <message>
        <source>Compute units (TCU)</source>
        <translation>Вычислительные единицы (TCU)</translation>
    </message>
    <message>
        <source>Data scanned, older accounts</source>
        <translation>Просканированные данные, старые учётные записи</translation>
    </message>
    <message>
        <source>Query compute</source>
        <translation>Вычисления запросов</translation>
    </message>
    <message>
        <source>TCU-hours / month</source>
        <translation>TCU-ч / мес.</translation>
    </message>
    <message>
        <source>One TCU is 4 vCPU with 16 GB of memory; billed by the second, at least 30 seconds.</source>
        <translation>Один TCU — 4 vCPU и 16 ГБ памяти; оплачивается посекундно, не менее 30 секунд.</translation>
    </message>
    <message>
        <source>At least 10 MB for each query.</source>
        <translation>Не менее 10 МБ на каждый запрос.</translation>
    </message>
    <message>
        <source>Memory store retention</source>
        <translation>Хранение в памяти</translation>
    </message>
    <message>
        <source>For fast recent queries and late data; then the data moves to the magnetic store.</source>
        <translation>Для быстрых свежих запросов и запоздалых данных; затем данные переходят в магнитное хранилище.</translation>
    </message>
    <message>
        <source>Magnetic store retention</source>
        <translation>Хранение в магнитном хранилище</translation>
    </message>
    <message>
        <source>Stored for each GB written</source>
        <translation>Хранится на каждый записанный ГБ</translation>
    </message>
    <message>
        <source>Our assumption, change it: writes and stored records are metered differently.</source>
        <translation>Наше допущение, измените его: записи и хранимые данные учитываются по-разному.</translation>
    </message>
    <message>
        <source>SQL Server licences by the hour, on your own machines</source>
        <translation>Лицензии SQL Server по часам, на ваших машинах</translation>
    </message>
    <message>
        <source>Standard, pay as you go</source>
        <translation>Standard, оплата по факту</translation>
    </message>
    <message>
        <source>Enterprise, pay as you go</source>
        <translation>Enterprise, оплата по факту</translation>
    </message>
    <message>
        <source>Own licence</source>
        <translation>Своя лицензия</translation>
    </message>
    <message>
        <source>Pay as you go: by the core and hour, while SQL Server runs. Own licences with Software Assurance or by subscription cost nothing here.</source>
        <translation>Оплата по факту: за ядро и час, пока работает SQL Server. Свои лицензии с Software Assurance или по подписке здесь бесплатны.</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Оплата по факту</translation>
    </message>
    <message>
        <source>Own, with Software Assurance</source>
        <translation>Своя, с Software Assurance</translation>
    </message>
    <message>
        <source>24 cores, 128 GB buffer pool</source>
        <translation>24 ядра, 128 ГБ буферного пула</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Physical or virtual, each with an operating system that runs SQL Server.</source>
        <translation>Физические или виртуальные, каждая с ОС, в которой работает SQL Server.</translation>
    </message>
    <message>
        <source>Cores of each</source>
        <translation>Ядер у каждой</translation>
    </message>
    <message>
        <source>All that the operating system sees, however many instances run; at least four are metered.</source>
        <translation>Все, что видит ОС, сколько бы экземпляров ни работало; учитывается не менее четырёх.</translation>
    </message>
    <message>
        <source>Passive replicas</source>
        <translation>Пассивные реплики</translation>
    </message>
    <message>
        <source>Machines for high availability or disaster recovery that serve no load: no licence.</source>
        <translation>Машины для высокой доступности или аварийного восстановления без нагрузки: без лицензии.</translation>
    </message>
    <message>
        <source>Running hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Any part of an hour counts as one.</source>
        <translation>Неполный час считается за полный.</translation>
    </message>
    <message>
        <source>Price of a machine</source>
        <translation>Цена машины</translation>
    </message>
    <message>
        <source>$ / hour</source>
        <translation>$ / ч</translation>
    </message>
    <message>
        <source>For each hour of the month, with its storage, network and the people who run it. 0 when another component holds it.</source>
        <translation>За каждый час месяца, с хранилищем, сетью и обслуживающими её людьми. 0, если она учтена в другом компоненте.</translation>
    </message>
    <message>
        <source>Globally distributed multi-model store, billed by request units</source>
        <translation>Глобально распределённое мультимодельное хранилище с оплатой за единицы запросов</translation>
    </message>
    <message>
        <source>Autoscale</source>
        <translation>Автомасштабирование</translation>
    </message>
    <message>
        <source>Provisioned throughput</source>
        <translation>Выделенная пропускная способность</translation>
    </message>
    <message>
        <source>RU/s</source>
        <translation>RU/s</translation>
    </message>
    <message>
        <source>Sum of the containers and databases; billed in full in every region.</source>
        <translation>Сумма по контейнерам и базам; оплачивается полностью в каждом регионе.</translation>
    </message>
    <message>
        <source>Maximum throughput</source>
        <translation>Максимальная пропускная способность</translation>
    </message>
    <message>
        <source>Busy hours</source>
        <translation>Часы нагрузки</translation>
    </message>
    <message>
        <source>Peak of a busy hour</source>
        <translation>Пик нагруженного часа</translation>
    </message>
    <message>
        <source>Each hour is billed at the highest RU/s it reached, as a share of the maximum; never below 10 %.</source>
        <translation>Каждый час оплачивается по наивысшим RU/s, как доля максимума; не ниже 10 %.</translation>
    </message>
    <message>
        <source>Peak of a quiet hour</source>
        <translation>Пик спокойного часа</translation>
    </message>
    <message>
        <source>Point reads, average</source>
        <translation>Точечные чтения, в среднем</translation>
    </message>
    <message>
        <source>By item id and partition key. Serverless bills the requests; otherwise they are compared with the throughput.</source>
        <translation>По id элемента и ключу раздела. Serverless оплачивает запросы; иначе они сравниваются с пропускной способностью.</translation>
    </message>
    <message>
        <source>Writes that replace an item</source>
        <translation>Записи с заменой элемента</translation>
    </message>
    <message>
        <source>A replace costs a deletion and an insertion.</source>
        <translation>Замена стоит как удаление и вставка.</translation>
    </message>
    <message>
        <source>Indexed terms of an item</source>
        <translation>Индексируемые термы элемента</translation>
    </message>
    <message>
        <source>Each adds 0.2 RU to an insert.</source>
        <translation>Каждый добавляет 0,2 RU к вставке.</translation>
    </message>
    <message>
        <source>Queries and other requests</source>
        <translation>Запросы и прочее</translation>
    </message>
    <message>
        <source>RU/s, average</source>
        <translation>RU/s, в среднем</translation>
    </message>
    <message>
        <source>Request units of everything that is no point read or write; the response headers state them.</source>
        <translation>Единицы запросов всего, что не точечное чтение или запись; их сообщают заголовки ответов.</translation>
    </message>
    <message>
        <source>Strong and bounded staleness double the request units of reads.</source>
        <translation>Уровни Strong и Bounded staleness удваивают единицы запросов чтений.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Строгая (Strong)</translation>
    </message>
    <message>
        <source>Bounded staleness</source>
        <translation>Ограниченное отставание (Bounded staleness)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Сеансовая (Session)</translation>
    </message>
    <message>
        <source>Consistent prefix</source>
        <translation>Согласованный префикс (Consistent prefix)</translation>
    </message>
    <message>
        <source>Eventual</source>
        <translation>Конечная (Eventual)</translation>
    </message>
    <message>
        <source>Further regions</source>
        <translation>Дополнительные регионы</translation>
    </message>
    <message>
        <source>Each bills the full throughput and storage again. Serverless accounts have one region.</source>
        <translation>Каждый снова оплачивает всю пропускную способность и хранилище. У бессерверных учётных записей один регион.</translation>
    </message>
    <message>
        <source>Multi-region writes</source>
        <translation>Запись в нескольких регионах</translation>
    </message>
    <message>
        <source>All throughput is billed at the multi-region write rate.</source>
        <translation>Вся пропускная способность оплачивается по ставке записи в нескольких регионах.</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Зоны доступности</translation>
    </message>
    <message>
        <source>In all regions. Request units count 1.25 times; not with autoscale or multi-region writes.</source>
        <translation>Во всех регионах. Единицы запросов считаются в 1,25 раза; кроме автомасштабирования и записи в нескольких регионах.</translation>
    </message>
    <message>
        <source>Data and index</source>
        <translation>Данные и индекс</translation>
    </message>
    <message>
        <source>In each region.</source>
        <translation>В каждом регионе.</translation>
    </message>
    <message>
        <source>Free tier account</source>
        <translation>Учётная запись бесплатного уровня</translation>
    </message>
    <message>
        <source>The first 1,000 RU/s and 25 GB of the account are free.</source>
        <translation>Первые 1000 RU/s и 25 ГБ учётной записи бесплатны.</translation>
    </message>
    <message>
        <source>Backup mode</source>
        <translation>Режим копирования</translation>
    </message>
    <message>
        <source>Continuous, 7 days</source>
        <translation>Непрерывный, 7 дней</translation>
    </message>
    <message>
        <source>Continuous, 30 days</source>
        <translation>Непрерывный, 30 дней</translation>
    </message>
    <message>
        <source>Periodic</source>
        <translation>Периодический</translation>
    </message>
    <message>
        <source>Backup copies</source>
        <translation>Резервных копий</translation>
    </message>
    <message>
        <source>Retention divided by interval. Two are free; taken in the write region.</source>
        <translation>Срок хранения, делённый на интервал. Две бесплатны; берутся в регионе записи.</translation>
    </message>
    <message>
        <source>Backup redundancy</source>
        <translation>Избыточность копий</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Локальная</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зональная</translation>
    </message>
    <message>
        <source>Geo</source>
        <translation>Гео</translation>
    </message>
    <message>
        <source>Point-in-time restores</source>
        <translation>Восстановления на момент времени</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Analytical store</source>
        <translation>Аналитическое хранилище</translation>
    </message>
    <message>
        <source>Analytical storage</source>
        <translation>Объём аналитического хранилища</translation>
    </message>
    <message>
        <source>Analytical write operations</source>
        <translation>Аналитические операции записи</translation>
    </message>
    <message>
        <source>Analytical read operations</source>
        <translation>Аналитические операции чтения</translation>
    </message>
    <message>
        <source>Dedicated gateway</source>
        <translation>Выделенный шлюз</translation>
    </message>
    <message>
        <source>Dedicated gateway nodes</source>
        <translation>Узлы выделенного шлюза</translation>
    </message>
    <message>
        <source>In each region; hold the integrated cache.</source>
        <translation>В каждом регионе; держат встроенный кэш.</translation>
    </message>
    <message>
        <source>Node size</source>
        <translation>Размер узла</translation>
    </message>
    <message>
        <source>Purchase of nodes</source>
        <translation>Покупка узлов</translation>
    </message>
    <message>
        <source>Savings plan, 1 year</source>
        <translation>Savings plan, 1 год</translation>
    </message>
    <message>
        <source>An hourly credit at the United States rate that throughput in any region draws on.</source>
        <translation>Почасовой кредит по ставке США, который расходует пропускная способность любого региона.</translation>
    </message>
    <message>
        <source>Reserved capacity, 1 year</source>
        <translation>Резерв ёмкости, 1 год</translation>
    </message>
    <message>
        <source>Reserved capacity, 3 years</source>
        <translation>Резерв ёмкости, 3 года</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Зарезервировано</translation>
    </message>
    <message>
        <source>Each region draws the throughput it has; autoscale draws 1.5 times.</source>
        <translation>Каждый регион расходует свою пропускную способность; автомасштабирование — в 1,5 раза больше.</translation>
    </message>
    <message>
        <source>Answers to clients outside Azure. Traffic in is free; the 100 GB that an account has free each month are not taken off.</source>
        <translation>Ответы клиентам вне Azure. Входящий трафик бесплатен; 100 ГБ, бесплатные для учётной записи каждый месяц, не вычтены.</translation>
    </message>
    <message>
        <source>Managed Redis on nodes sized by memory and compute</source>
        <translation>Управляемый Redis на узлах с выбором памяти и вычислений</translation>
    </message>
    <message>
        <source>High availability</source>
        <translation>Высокая доступность</translation>
    </message>
    <message>
        <source>Single node</source>
        <translation>Один узел</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>B: balanced, 4 GB of memory per vCPU; M: memory optimised, 8; X: compute optimised, 2; A: flash optimised, part of the data on NVMe.</source>
        <translation>B: сбалансированный, 4 ГБ памяти на vCPU; M: для памяти, 8; X: для вычислений, 2; A: на флеш-памяти, часть данных на NVMe.</translation>
    </message>
    <message>
        <source>A second node with the replicas, in another zone where the region has zones.</source>
        <translation>Второй узел с репликами, в другой зоне, если в регионе есть зоны.</translation>
    </message>
    <message>
        <source>Active geo-replication</source>
        <translation>Активная георепликация</translation>
    </message>
    <message>
        <source>Further caches of the same size that all take writes, each billed in full in its region.</source>
        <translation>Дополнительные кэши того же размера, все принимают записи, каждый оплачивается полностью в своём регионе.</translation>
    </message>
    <message>
        <source>Reservations are per node.</source>
        <translation>Резервирования — на узел.</translation>
    </message>
    <message>
        <source>Reserved, 1 year</source>
        <translation>Резерв, 1 год</translation>
    </message>
    <message>
        <source>Reserved, 3 years</source>
        <translation>Резерв, 3 года</translation>
    </message>
    <message>
        <source>Replication traffic</source>
        <translation>Трафик репликации</translation>
    </message>
    <message>
        <source>What the changes of a month amount to; sent to each further region.</source>
        <translation>Объём изменений за месяц; отправляется в каждый дополнительный регион.</translation>
    </message>
    <message>
        <source>MongoDB-compatible clusters of shards with high availability</source>
        <translation>Кластеры шардов, совместимые с MongoDB, с высокой доступностью</translation>
    </message>
    <message>
        <source>Single nodes</source>
        <translation>Одиночные узлы</translation>
    </message>
    <message>
        <source>Cluster tier</source>
        <translation>Уровень кластера</translation>
    </message>
    <message>
        <source>Of each shard. M10 to M25 are for development and test.</source>
        <translation>Каждого шарда. M10–M25 — для разработки и испытаний.</translation>
    </message>
    <message>
        <source>1 vCore burstable, 2 GiB</source>
        <translation>1 vCore с кредитами CPU, 2 ГиБ</translation>
    </message>
    <message>
        <source>2 vCores burstable, 4 GiB</source>
        <translation>2 vCore с кредитами CPU, 4 ГиБ</translation>
    </message>
    <message>
        <source>2 vCores burstable, 8 GiB</source>
        <translation>2 vCore с кредитами CPU, 8 ГиБ</translation>
    </message>
    <message>
        <source>2 vCores, 8 GiB</source>
        <translation>2 vCore, 8 ГиБ</translation>
    </message>
    <message>
        <source>4 vCores, 16 GiB</source>
        <translation>4 vCore, 16 ГиБ</translation>
    </message>
    <message>
        <source>8 vCores, 32 GiB</source>
        <translation>8 vCore, 32 ГиБ</translation>
    </message>
    <message>
        <source>16 vCores, 64 GiB</source>
        <translation>16 vCore, 64 ГиБ</translation>
    </message>
    <message>
        <source>32 vCores, 128 GiB</source>
        <translation>32 vCore, 128 ГиБ</translation>
    </message>
    <message>
        <source>64 vCores, 256 GiB</source>
        <translation>64 vCore, 256 ГиБ</translation>
    </message>
    <message>
        <source>32 to 64 vCores by load</source>
        <translation>32–64 vCore по нагрузке</translation>
    </message>
    <message>
        <source>Billed vCores of a node, average</source>
        <translation>Оплачиваемые vCore узла, в среднем</translation>
    </message>
    <message>
        <source>Each hour is billed by its highest use of CPU or memory; the autoscale utilisation metric shows it.</source>
        <translation>Каждый час оплачивается по наибольшему использованию CPU или памяти; его показывает метрика загрузки автомасштабирования.</translation>
    </message>
    <message>
        <source>A standby of each shard in another zone, with its compute and storage. Not for M10 to M25.</source>
        <translation>Резерв каждого шарда в другой зоне, со своими вычислениями и хранилищем. Не для M10–M25.</translation>
    </message>
    <message>
        <source>Storage per shard</source>
        <translation>Хранилище на шард</translation>
    </message>
    <message>
        <source>Comes in sizes of 32 GiB, doubling to 16 TiB (4,095 instead of 4,096), and 32,767 GiB; billed by the next one. One GiB of the console is one GB of the price list.</source>
        <translation>Размеры от 32 ГиБ с удвоением до 16 ТиБ (4095 вместо 4096) и 32 767 ГиБ; оплачивается ближайший больший. Один ГиБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Billed backup storage</source>
        <translation>Оплачиваемое хранилище копий</translation>
    </message>
    <message>
        <source>As the bill shows it. Backups are automatic and kept for 35 days; the documentation does not say how much of them is free.</source>
        <translation>По данным счёта. Копии создаются автоматически и хранятся 35 дней; сколько из них бесплатно, документация не говорит.</translation>
    </message>
    <message>
        <source>Replica cluster in</source>
        <translation>Кластер-реплика в</translation>
    </message>
    <message>
        <source>A readable copy with the shards and storage of the primary, without high availability, at that region&apos;s prices.</source>
        <translation>Читаемая копия с шардами и хранилищем первичного, без высокой доступности, по ценам региона.</translation>
    </message>
    <message>
        <source>Applied to the compute of all nodes.</source>
        <translation>Применяется к вычислениям всех узлов.</translation>
    </message>
    <message>
        <source>Managed MySQL on flexible servers with an optional standby</source>
        <translation>Управляемый MySQL на гибких серверах с резервом по желанию</translation>
    </message>
    <message>
        <source>Zone-redundant</source>
        <translation>С резервом в другой зоне</translation>
    </message>
    <message>
        <source>Same zone</source>
        <translation>В той же зоне</translation>
    </message>
    <message>
        <source>Single server</source>
        <translation>Один сервер</translation>
    </message>
    <message>
        <source>Compute size</source>
        <translation>Размер вычислений</translation>
    </message>
    <message>
        <source>B: burstable, for development; D: general purpose, 4 GiB per vCore; E: memory optimised (formerly business critical), 8 GiB per vCore.</source>
        <translation>B: с кредитами CPU, для разработки; D: общего назначения, 4 ГиБ на vCore; E: для памяти (прежде Business Critical), 8 ГиБ на vCore.</translation>
    </message>
    <message>
        <source>A standby of the primary&apos;s size that serves no requests; its compute and storage are billed. Not on burstable sizes.</source>
        <translation>Резерв размером с первичный, запросов не обслуживает; его вычисления и хранилище оплачиваются. Не для размеров с кредитами CPU.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A stopped server costs no compute and keeps its storage and backups.</source>
        <translation>Остановленный сервер не платит за вычисления и сохраняет хранилище и копии.</translation>
    </message>
    <message>
        <source>A version past its standard support costs extended support for each vCore that runs, standbys and replicas included. Whether the first month is free of it is not clear; it is billed here.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает расширенную поддержку за каждый работающий vCore, включая резервы и реплики. Бесплатен ли первый месяц, неясно; здесь он оплачивается.</translation>
    </message>
    <message>
        <source>Billed as provisioned; it grows, never shrinks. D and B sizes hold at most 16 TiB.</source>
        <translation>Оплачивается по выделенному объёму; растёт, но не уменьшается. Размеры D и B — не более 16 ТиБ.</translation>
    </message>
    <message>
        <source>Pre-provisioned: some are included with the storage and more can be bought. Autoscale: each I/O is billed, nothing is provisioned.</source>
        <translation>Выделенные заранее: часть входит в хранилище, остальные докупаются. Автомасштабирование: оплачивается каждая операция, заранее ничего не выделяется.</translation>
    </message>
    <message>
        <source>Pre-provisioned</source>
        <translation>Выделенные заранее</translation>
    </message>
    <message>
        <source>Additional IOPS</source>
        <translation>Дополнительные IOPS</translation>
    </message>
    <message>
        <source>Above those that the console shows as included, on the primary and on each replica.</source>
        <translation>Сверх показанных в консоли как включённые, на первичном и на каждой реплике.</translation>
    </message>
    <message>
        <source>I/O operations, average</source>
        <translation>Операции ввода-вывода, в среднем</translation>
    </message>
    <message>
        <source>Of the primary: the Storage IO Count metric.</source>
        <translation>Первичного: метрика Storage IO Count.</translation>
    </message>
    <message>
        <source>In the same region; each billed as a server with its storage. At most ten of a primary, in all regions.</source>
        <translation>В том же регионе; каждая оплачивается как сервер со своим хранилищем. Не более десяти на первичный во всех регионах.</translation>
    </message>
    <message>
        <source>Replicas in other regions</source>
        <translation>Реплики в других регионах</translation>
    </message>
    <message>
        <source>Replica size</source>
        <translation>Размер реплик</translation>
    </message>
    <message>
        <source>I/O operations of each replica, average</source>
        <translation>Операции ввода-вывода каждой реплики, в среднем</translation>
    </message>
    <message>
        <source>Backups are kept for one day more than the retention.</source>
        <translation>Копии хранятся на день дольше заданного срока.</translation>
    </message>
    <message>
        <source>Geo-redundant backup</source>
        <translation>Геоизбыточная копия</translation>
    </message>
    <message>
        <source>A second copy in the paired region, which counts like the first.</source>
        <translation>Вторая копия в парном регионе, учитывается как первая.</translation>
    </message>
    <message>
        <source>Storage in use</source>
        <translation>Занятое хранилище</translation>
    </message>
    <message>
        <source>Our assumption, change it: the first backup copies what is used, not what is provisioned.</source>
        <translation>Наше допущение, измените его: первая копия содержит занятое, а не выделенное.</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that each day of retention adds in differences and logs.</source>
        <translation>Наше допущение, измените его: доля данных, которую каждый день хранения добавляет разностными копиями и журналами.</translation>
    </message>
    <message>
        <source>Covers the compute of all servers; storage, I/O and backups stay. Billed every hour.</source>
        <translation>Покрывает вычисления всех серверов; хранилище, ввод-вывод и копии остаются. Оплачивается каждый час.</translation>
    </message>
    <message>
        <source>Burstable sizes are for loads that do not need the full CPU all the time.</source>
        <translation>Размеры Burstable — для нагрузок, которым не всё время нужен весь процессор.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL on flexible servers with an optional standby</source>
        <translation>Управляемый PostgreSQL на гибких серверах с резервом по желанию</translation>
    </message>
    <message>
        <source>B: burstable, for development; D: general purpose, 4 GiB per vCore; E: memory optimised, 6.75 to 9.5 GiB per vCore.</source>
        <translation>B: с кредитами CPU, для разработки; D: общего назначения, 4 ГиБ на vCore; E: для памяти, 6,75–9,5 ГиБ на vCore.</translation>
    </message>
    <message>
        <source>A standby with the compute and storage of the primary, billed as a second server; it serves no reads. Not on burstable sizes.</source>
        <translation>Резерв с вычислениями и хранилищем первичного, оплачивается как второй сервер; чтений не обслуживает. Не для размеров с кредитами CPU.</translation>
    </message>
    <message>
        <source>A stopped server costs no compute, starts again by itself after seven days, and keeps its storage and backups.</source>
        <translation>Остановленный сервер не платит за вычисления, через семь дней сам запускается, сохраняет хранилище и копии.</translation>
    </message>
    <message>
        <source>A version past its standard support costs extended support for each vCore that runs, standbys and replicas included.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает расширенную поддержку за каждый работающий vCore, включая резервы и реплики.</translation>
    </message>
    <message>
        <source>Premium SSD</source>
        <translation>Premium SSD</translation>
    </message>
    <message>
        <source>Premium SSD v2</source>
        <translation>Premium SSD v2</translation>
    </message>
    <message>
        <source>Premium SSD comes in sizes of 32 GiB, doubling to 32 TiB, and is billed by the next one; v2 in steps of 1 GiB. It never shrinks.</source>
        <translation>Premium SSD имеет размеры от 32 ГиБ с удвоением до 32 ТиБ и оплачивается по ближайшему большему; v2 — с шагом 1 ГиБ. Не уменьшается.</translation>
    </message>
    <message>
        <source>Further IOPS</source>
        <translation>Ещё IOPS</translation>
    </message>
    <message>
        <source>Provisioned above the baseline of the disk size: 120 at 32 GiB, 500 at 128 GiB, 5,000 at 1 TiB, 20,000 at 32 TiB.</source>
        <translation>Выделенные сверх базового уровня диска: 120 при 32 ГиБ, 500 при 128 ГиБ, 5000 при 1 ТиБ, 20 000 при 32 ТиБ.</translation>
    </message>
    <message>
        <source>3,000 are included, 12,000 from 400 GiB.</source>
        <translation>3000 включено, 12 000 — от 400 ГиБ.</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>МБ/с</translation>
    </message>
    <message>
        <source>125 are included, 500 from 400 GiB.</source>
        <translation>125 включено, 500 — от 400 ГиБ.</translation>
    </message>
    <message>
        <source>In the same region; each billed as a server with its storage, without standby and backups. At most five of a primary, in all regions.</source>
        <translation>В том же регионе; каждая оплачивается как сервер со своим хранилищем, без резерва и копий. Не более пяти на первичный во всех регионах.</translation>
    </message>
    <message>
        <source>A second copy in the paired region, which counts like the first. Chosen when the server is created.</source>
        <translation>Вторая копия в парном регионе, учитывается как первая. Выбирается при создании сервера.</translation>
    </message>
    <message>
        <source>Covers the compute of all servers; storage and backups stay. Billed every hour.</source>
        <translation>Покрывает вычисления всех серверов; хранилище и копии остаются. Оплачивается каждый час.</translation>
    </message>
    <message>
        <source>Managed Redis caches of fixed sizes (being retired)</source>
        <translation>Управляемые кэши Redis фиксированных размеров (выводятся из эксплуатации)</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>All tiers are being retired in favour of Azure Managed Redis: Enterprise and Enterprise Flash in March 2027, the others in September 2028. New caches cannot be created since October 2026.</source>
        <translation>Все уровни выводятся в пользу Azure Managed Redis: Enterprise и Enterprise Flash — в марте 2027, остальные — в сентябре 2028. С октября 2026 новые кэши создать нельзя.</translation>
    </message>
    <message>
        <source>one node, no SLA</source>
        <translation>один узел, без SLA</translation>
    </message>
    <message>
        <source>primary and replica</source>
        <translation>первичный и реплика</translation>
    </message>
    <message>
        <source>shards with one to three replicas</source>
        <translation>шарды с одной–тремя репликами</translation>
    </message>
    <message>
        <source>Enterprise Flash</source>
        <translation>Enterprise Flash</translation>
    </message>
    <message>
        <source>Replicas per primary</source>
        <translation>Реплик на первичный</translation>
    </message>
    <message>
        <source>Billed nodes</source>
        <translation>Оплачиваемые узлы</translation>
    </message>
    <message>
        <source>Enterprise: the data nodes, two or a larger even number; the quorum node is free. Enterprise Flash: the nodes that the vendor&apos;s calculator or the bill shows.</source>
        <translation>Enterprise: узлы данных, два или большее чётное число; узел кворума бесплатен. Enterprise Flash: узлы, которые показывает калькулятор поставщика или счёт.</translation>
    </message>
    <message>
        <source>Geo-replicas</source>
        <translation>Геореплики</translation>
    </message>
    <message>
        <source>Linked caches of the same tier, size and nodes, each billed in full in its region.</source>
        <translation>Связанные кэши того же уровня, размера и числа узлов, каждый оплачивается полностью в своём регионе.</translation>
    </message>
    <message>
        <source>Reservations are per node; not for Basic and Standard.</source>
        <translation>Резервирования — на узел; не для Basic и Standard.</translation>
    </message>
    <message>
        <source>Managed SQL Server databases, provisioned, serverless or pooled</source>
        <translation>Управляемые базы SQL Server: выделенные, бессерверные или в пуле</translation>
    </message>
    <message>
        <source>General Purpose</source>
        <translation>General Purpose</translation>
    </message>
    <message>
        <source>General Purpose, Hybrid Benefit</source>
        <translation>General Purpose, Hybrid Benefit</translation>
    </message>
    <message>
        <source>Business Critical</source>
        <translation>Business Critical</translation>
    </message>
    <message>
        <source>Hyperscale</source>
        <translation>Hyperscale</translation>
    </message>
    <message>
        <source>Purchasing model</source>
        <translation>Модель покупки</translation>
    </message>
    <message>
        <source>DTU: one daily price for compute, included storage and backups. vCore: each part on its own meter.</source>
        <translation>DTU: одна дневная цена за вычисления, включённое хранилище и копии. vCore: каждая часть учитывается отдельно.</translation>
    </message>
    <message>
        <source>vCore, provisioned</source>
        <translation>vCore, выделенные</translation>
    </message>
    <message>
        <source>vCore, serverless</source>
        <translation>vCore, бессерверные</translation>
    </message>
    <message>
        <source>DTU</source>
        <translation>DTU</translation>
    </message>
    <message>
        <source>A pool is one set of resources that its databases share; they cost nothing of their own.</source>
        <translation>Пул — общий набор ресурсов для баз; сами базы ничего не стоят.</translation>
    </message>
    <message>
        <source>Single database</source>
        <translation>Одна база</translation>
    </message>
    <message>
        <source>Elastic pool</source>
        <translation>Эластичный пул</translation>
    </message>
    <message>
        <source>Pool size</source>
        <translation>Размер пула</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Уровень обслуживания</translation>
    </message>
    <message>
        <source>Business Critical holds three further replicas, one of them readable, in its price.</source>
        <translation>Business Critical включает в цену ещё три реплики, одна из них читаемая.</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>vCores</source>
        <translation>vCore</translation>
    </message>
    <message>
        <source>Minimum vCores</source>
        <translation>Минимум vCore</translation>
    </message>
    <message>
        <source>Billed at least while online, with 3 GB of memory each (2.02 to 2.1 GB at half a vCore).</source>
        <translation>Оплачивается не меньше этого, пока база в сети, с 3 ГБ памяти на каждое (2,02–2,1 ГБ при половине vCore).</translation>
    </message>
    <message>
        <source>Maximum vCores</source>
        <translation>Максимум vCore</translation>
    </message>
    <message>
        <source>Limits the use; not billed itself.</source>
        <translation>Ограничивает использование; сам не оплачивается.</translation>
    </message>
    <message>
        <source>With load; the auto-pause delay after it counts too.</source>
        <translation>Под нагрузкой; задержка перед автопаузой тоже считается.</translation>
    </message>
    <message>
        <source>vCores used while active, average</source>
        <translation>Использование vCore в работе, в среднем</translation>
    </message>
    <message>
        <source>Memory used while active, average</source>
        <translation>Использование памяти в работе, в среднем</translation>
    </message>
    <message>
        <source>Each 3 GB bill as much as one vCore when that is more.</source>
        <translation>Каждые 3 ГБ оплачиваются как одно vCore, если это больше.</translation>
    </message>
    <message>
        <source>Auto-pause</source>
        <translation>Автопауза</translation>
    </message>
    <message>
        <source>Idle hours cost no compute. Without it they are billed at the minimum.</source>
        <translation>Часы простоя не оплачивают вычислений. Без неё они оплачиваются по минимуму.</translation>
    </message>
    <message>
        <source>General Purpose: a surcharge on each vCore and zone-redundant storage. Business Critical and DTU Premium: in the price; not for DTU Basic and Standard. Hyperscale: needs an HA replica.</source>
        <translation>General Purpose: надбавка за каждое vCore и зонально избыточное хранилище. Business Critical и DTU Premium: входит в цену; недоступно для DTU Basic и Standard. Hyperscale: нужна реплика HA.</translation>
    </message>
    <message>
        <source>HA replicas</source>
        <translation>Реплики HA</translation>
    </message>
    <message>
        <source>Hyperscale failover targets that also serve reads, of the primary&apos;s size; they share its storage.</source>
        <translation>Цели переключения Hyperscale размером с первичный, обслуживают и чтения; делят его хранилище.</translation>
    </message>
    <message>
        <source>Named replicas</source>
        <translation>Именованные реплики</translation>
    </message>
    <message>
        <source>Hyperscale read replicas of their own size on the same storage.</source>
        <translation>Реплики чтения Hyperscale своего размера на том же хранилище.</translation>
    </message>
    <message>
        <source>vCores of each named replica</source>
        <translation>vCore каждой именованной реплики</translation>
    </message>
    <message>
        <source>Azure Hybrid Benefit</source>
        <translation>Azure Hybrid Benefit</translation>
    </message>
    <message>
        <source>You own SQL Server core licences with Software Assurance or by subscription: no licence meter. In General Purpose a Standard core covers one vCore, an Enterprise core four; in Business Critical an Enterprise core covers one vCore, and it takes four Standard cores for one. Not for serverless compute and DTU. Moving, a licence may be used in both places for 180 days.</source>
        <translation>У вас есть лицензии SQL Server на ядра с Software Assurance или по подписке: лицензия не взимается. В General Purpose ядро Standard покрывает одно vCore, ядро Enterprise — четыре; в Business Critical ядро Enterprise покрывает одно vCore, а ядер Standard на одно нужно четыре. Не для бессерверных вычислений и DTU. При переносе лицензию можно 180 дней использовать в обоих местах.</translation>
    </message>
    <message>
        <source>Maximum data size</source>
        <translation>Максимальный размер данных</translation>
    </message>
    <message>
        <source>Billed as configured, whether used or not; Hyperscale bills what is allocated, in steps of 10 GB. One GB of the console is one GB of the price list.</source>
        <translation>Оплачивается по заданному объёму независимо от использования; Hyperscale оплачивает выделенное, с шагом 10 ГБ. Один ГБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Geo and zone</source>
        <translation>Гео и зональная</translation>
    </message>
    <message>
        <source>Long-term backups</source>
        <translation>Долгосрочные копии</translation>
    </message>
    <message>
        <source>All weekly, monthly and yearly backups kept; billed from the first GB.</source>
        <translation>Все недельные, месячные и годовые копии; оплачиваются с первого ГБ.</translation>
    </message>
    <message>
        <source>Replication</source>
        <translation>Репликация</translation>
    </message>
    <message>
        <source>Geo-secondaries</source>
        <translation>Геовторичные</translation>
    </message>
    <message>
        <source>Readable copies in other regions, of the primary&apos;s tier and size, each billed in full there. Backups are taken on the primary only.</source>
        <translation>Читаемые копии в других регионах, того же уровня и размера, каждая оплачивается там полностью. Копии снимаются только с первичной.</translation>
    </message>
    <message>
        <source>Zone-redundant geo-secondaries</source>
        <translation>Геовторичные с зональной избыточностью</translation>
    </message>
    <message>
        <source>HA replicas of each geo-secondary</source>
        <translation>Реплик HA у каждой геовторичной</translation>
    </message>
    <message>
        <source>Covers compute only, of all replicas; licence, storage and backups stay. Serverless cannot be reserved.</source>
        <translation>Покрывает только вычисления всех реплик; лицензия, хранилище и копии остаются. Бессерверный режим не резервируется.</translation>
    </message>
    <message>
        <source>Managed SQL Server instances with nearly all of its features</source>
        <translation>Управляемые инстансы SQL Server почти со всеми его возможностями</translation>
    </message>
    <message>
        <source>Licence included</source>
        <translation>Лицензия включена</translation>
    </message>
    <message>
        <source>Hybrid Benefit</source>
        <translation>Hybrid Benefit</translation>
    </message>
    <message>
        <source>Business Critical holds its replicas, one of them readable, in its price.</source>
        <translation>Business Critical включает реплики в цену, одна из них читаемая.</translation>
    </message>
    <message>
        <source>Standard-series (Gen5)</source>
        <translation>Standard-series (Gen5)</translation>
    </message>
    <message>
        <source>5.1 GB per vCore</source>
        <translation>5,1 ГБ на vCore</translation>
    </message>
    <message>
        <source>Premium-series</source>
        <translation>Premium-series</translation>
    </message>
    <message>
        <source>7 GB per vCore</source>
        <translation>7 ГБ на vCore</translation>
    </message>
    <message>
        <source>A surcharge on each vCore.</source>
        <translation>Надбавка за каждое vCore.</translation>
    </message>
    <message>
        <source>The configured maximum, in steps of 32 GB, used or not. The first 32 GB are included. One GB of the console is one GB of the price list.</source>
        <translation>Заданный максимум, с шагом 32 ГБ, независимо от использования. Первые 32 ГБ включены. Один ГБ консоли — один ГБ прейскуранта.</translation>
    </message>
    <message>
        <source>Failover group in</source>
        <translation>Группа отработки отказа в</translation>
    </message>
    <message>
        <source>A second instance of the same tier and size, billed in full there. A failover group has one.</source>
        <translation>Второй инстанс того же уровня и размера, оплачивается там полностью. В группе отработки отказа он один.</translation>
    </message>
    <message>
        <source>Zone-redundant secondary</source>
        <translation>Вторичный с зональной избыточностью</translation>
    </message>
    <message>
        <source>Covers the compute of all instances; licence, storage and backups stay.</source>
        <translation>Покрывает вычисления всех инстансов; лицензия, хранилище и копии остаются.</translation>
    </message>
    <message>
        <source>Data warehouse with dedicated and serverless SQL pools</source>
        <translation>Хранилище данных с выделенными и бессерверными пулами SQL</translation>
    </message>
    <message>
        <source>Dedicated SQL pool</source>
        <translation>Выделенный пул SQL</translation>
    </message>
    <message>
        <source>Serverless SQL pool</source>
        <translation>Бессерверный пул SQL</translation>
    </message>
    <message>
        <source>SQL pools</source>
        <translation>Пулы SQL</translation>
    </message>
    <message>
        <source>Dedicated</source>
        <translation>Выделенный</translation>
    </message>
    <message>
        <source>Dedicated and serverless</source>
        <translation>Выделенный и бессерверный</translation>
    </message>
    <message>
        <source>Performance level</source>
        <translation>Уровень производительности</translation>
    </message>
    <message>
        <source>Data warehouse units of the dedicated pool.</source>
        <translation>Единицы хранилища данных (DWU) выделенного пула.</translation>
    </message>
    <message>
        <source>A paused pool costs no compute and keeps its storage.</source>
        <translation>Остановленный пул не платит за вычисления и сохраняет хранилище.</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>в месяц</translation>
    </message>
    <message>
        <source>Data processed by a query, average</source>
        <translation>Данные на запрос, в среднем</translation>
    </message>
    <message>
        <source>Read, moved between nodes and written; rounded up to a whole MB, and at least 10 MB.</source>
        <translation>Прочитанные, переданные между узлами и записанные; округляется вверх до целого МБ, не менее 10 МБ.</translation>
    </message>
    <message>
        <source>Compressed, as the dedicated pool stores it; billed together with the snapshots. The serverless pool stores nothing.</source>
        <translation>Сжатые, как их хранит выделенный пул; оплачиваются вместе со снимками. Бессерверный пул ничего не хранит.</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that each of seven days of snapshots keeps.</source>
        <translation>Наше допущение, измените его: доля данных, которую хранит каждый из семи дней снимков.</translation>
    </message>
    <message>
        <source>Geo-backup</source>
        <translation>Геокопия</translation>
    </message>
    <message>
        <source>A daily copy in the paired region; the latest is kept. On unless disabled.</source>
        <translation>Ежедневная копия в парном регионе; хранится последняя. Включена, если не отключить.</translation>
    </message>
    <message>
        <source>Columnar analytics, compute by the unit while it runs and compressed storage</source>
        <translation>Колоночная аналитика: вычисления за единицу, пока она работает, и сжатое хранилище</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Basic: one replica</source>
        <translation>Basic: одна реплика</translation>
    </message>
    <message>
        <source>Scale: two replicas or more</source>
        <translation>Scale: две реплики и более</translation>
    </message>
    <message>
        <source>Enterprise: two replicas or more</source>
        <translation>Enterprise: две реплики и более</translation>
    </message>
    <message>
        <source>Compute units of each replica</source>
        <translation>Вычислительных единиц у каждой реплики</translation>
    </message>
    <message>
        <source>8 GiB, 2 vCPU</source>
        <translation>8 ГиБ, 2 vCPU</translation>
    </message>
    <message>
        <source>An idle service costs no compute. 730 is always on.</source>
        <translation>Простаивающий сервис не платит за вычисления. 730 — включён всегда.</translation>
    </message>
    <message>
        <source>Data, compressed</source>
        <translation>Данные, сжатые</translation>
    </message>
    <message>
        <source>One copy, whatever the replicas. 1 TB is 1,000 GB.</source>
        <translation>Одна копия при любом числе реплик. 1 ТБ — 1000 ГБ.</translation>
    </message>
    <message>
        <source>Each as large as the data. One is kept by default, taken daily.</source>
        <translation>Каждая размером с данные. По умолчанию хранится одна, создаётся ежедневно.</translation>
    </message>
    <message>
        <source>Public egress</source>
        <translation>Исходящий трафик в интернет</translation>
    </message>
    <message>
        <source>Traffic inside the region and over private links is free.</source>
        <translation>Трафик внутри региона и по частным каналам бесплатен.</translation>
    </message>
    <message>
        <source>Traffic to other regions</source>
        <translation>Трафик в другие регионы</translation>
    </message>
    <message>
        <source>The vendor has four rates by pair of regions; one is published in an example.</source>
        <translation>У поставщика четыре ставки по парам регионов; одна опубликована в примере.</translation>
    </message>
    <message>
        <source>Distributed SQL that speaks PostgreSQL, serverless or on dedicated nodes</source>
        <translation>Распределённый SQL с протоколом PostgreSQL, бессерверный или на выделенных узлах</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>All keep three replicas of the data in different zones of a region and lose none of it with a zone.</source>
        <translation>Все держат три реплики данных в разных зонах региона и не теряют их с зоной.</translation>
    </message>
    <message>
        <source>Basic: request units</source>
        <translation>Basic: единицы запросов</translation>
    </message>
    <message>
        <source>Standard: provisioned vCPU</source>
        <translation>Standard: выделенные vCPU</translation>
    </message>
    <message>
        <source>Advanced: dedicated nodes</source>
        <translation>Advanced: выделенные узлы</translation>
    </message>
    <message>
        <source>Request units</source>
        <translation>Единицы запросов</translation>
    </message>
    <message>
        <source>million / month</source>
        <translation>млн / мес.</translation>
    </message>
    <message>
        <source>Reads, writes, backups, egress and changefeeds all use them. 1 RU is about 3 ms of SQL CPU.</source>
        <translation>Их расходуют чтения, записи, копии, исходящий трафик и changefeeds. 1 RU — около 3 мс CPU на SQL.</translation>
    </message>
    <message>
        <source>Use the $15 credit</source>
        <translation>Учитывать кредит $15</translation>
    </message>
    <message>
        <source>Once a month for each organisation that pays as it goes, on storage and request units; not with a contract.</source>
        <translation>Раз в месяц на организацию с оплатой по факту, на хранилище и единицы запросов; не при договоре.</translation>
    </message>
    <message>
        <source>Provisioned vCPU</source>
        <translation>Выделенные vCPU</translation>
    </message>
    <message>
        <source>Of the whole cluster, all regions together. It can be lowered three times in seven days.</source>
        <translation>Всего кластера, все регионы вместе. Уменьшать можно трижды за семь дней.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Nodes in each region</source>
        <translation>Узлов в каждом регионе</translation>
    </message>
    <message>
        <source>Three or more for production.</source>
        <translation>Для промышленной эксплуатации — три и более.</translation>
    </message>
    <message>
        <source>Basic: each adds a third of the storage. Standard: each adds one copy of the data, and the dearest region&apos;s vCPU rate applies to all. Advanced: each has as many nodes as the first.</source>
        <translation>Basic: каждый добавляет треть хранилища. Standard: каждый добавляет копию данных, и действует ставка vCPU самого дорогого региона. Advanced: в каждом столько узлов, сколько в первом.</translation>
    </message>
    <message>
        <source>Logical size; its three replicas are part of the price.</source>
        <translation>Логический размер; три реплики входят в цену.</translation>
    </message>
    <message>
        <source>Storage of each node</source>
        <translation>Хранилище каждого узла</translation>
    </message>
    <message>
        <source>Provisioned. Every node pays for its own; up to 320 GiB for each vCPU.</source>
        <translation>Выделенное. Каждый узел оплачивает своё; до 320 ГиБ на каждый vCPU.</translation>
    </message>
    <message>
        <source>IOPS of each node</source>
        <translation>IOPS каждого узла</translation>
    </message>
    <message>
        <source>Charged on AWS only; on other clouds they are part of the storage.</source>
        <translation>Взимается только в AWS; в других облаках входит в хранилище.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Held on average. Their rate also depends on how often they are taken. With Basic they use request units.</source>
        <translation>Хранится в среднем. Ставка зависит и от частоты копирования. В Basic расходуют единицы запросов.</translation>
    </message>
    <message>
        <source>Data watched by changefeeds</source>
        <translation>Данные под наблюдением changefeeds</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>Исходящий трафик в интернет</translation>
    </message>
    <message>
        <source>Traffic inside a region is free. Leave 0 for Basic, where egress uses request units.</source>
        <translation>Внутри региона трафик бесплатен. Для Basic оставьте 0: исходящий трафик расходует единицы запросов.</translation>
    </message>
    <message>
        <source>PostgreSQL-compatible database with regional storage apart from its nodes, and read pools</source>
        <translation>База, совместимая с PostgreSQL, с региональным хранилищем отдельно от узлов и пулами чтения</translation>
    </message>
    <message>
        <source>With read pool</source>
        <translation>С пулом чтения</translation>
    </message>
    <message>
        <source>The standby is a second node of the primary instance and bills like it. Storage is regional either way.</source>
        <translation>Резерв — второй узел первичного инстанса и оплачивается так же. Хранилище региональное в любом случае.</translation>
    </message>
    <message>
        <source>Basic, one node</source>
        <translation>Basic, один узел</translation>
    </message>
    <message>
        <source>High availability, two nodes in two zones</source>
        <translation>Высокая доступность, два узла в двух зонах</translation>
    </message>
    <message>
        <source>Machine series</source>
        <translation>Серия машин</translation>
    </message>
    <message>
        <source>The read pool and secondary clusters run on the same series.</source>
        <translation>Пул чтения и вторичные кластеры работают на той же серии.</translation>
    </message>
    <message>
        <source>C4A (Arm)</source>
        <translation>C4A (Arm)</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU</translation>
    </message>
    <message>
        <source>With 8 GiB of memory each; the largest N2 machine, 128 vCPU, has 864 GiB. The price list&apos;s GB is a GiB.</source>
        <translation>С 8 ГиБ памяти на каждый; у наибольшей машины N2 (128 vCPU) — 864 ГиБ. ГБ прейскуранта — это ГиБ.</translation>
    </message>
    <message>
        <source>Read pool nodes</source>
        <translation>Узлы пула чтения</translation>
    </message>
    <message>
        <source>They share the cluster&apos;s storage; each bills as a node.</source>
        <translation>Делят хранилище кластера; каждый оплачивается как узел.</translation>
    </message>
    <message>
        <source>vCPUs of a read pool node</source>
        <translation>vCPU узла пула чтения</translation>
    </message>
    <message>
        <source>Secondary clusters</source>
        <translation>Вторичные кластеры</translation>
    </message>
    <message>
        <source>One in each of these regions: an instance of the primary&apos;s size with a storage volume of its own, replicated asynchronously.</source>
        <translation>По одному в каждом из этих регионов: инстанс размером с первичный со своим томом, асинхронная репликация.</translation>
    </message>
    <message>
        <source>Secondary availability</source>
        <translation>Доступность вторичных</translation>
    </message>
    <message>
        <source>High availability, two nodes</source>
        <translation>Высокая доступность, два узла</translation>
    </message>
    <message>
        <source>GiB / month</source>
        <translation>ГиБ / мес.</translation>
    </message>
    <message>
        <source>The replication stream leaves the region, billed as traffic between regions.</source>
        <translation>Поток репликации покидает регион и оплачивается как трафик между регионами.</translation>
    </message>
    <message>
        <source>Data stored</source>
        <translation>Хранимые данные</translation>
    </message>
    <message>
        <source>Billed as used, once per cluster: neither high availability nor read pools multiply it.</source>
        <translation>Оплачивается по использованию, один раз на кластер: ни высокая доступность, ни пулы чтения его не умножают.</translation>
    </message>
    <message>
        <source>Continuous backup</source>
        <translation>Непрерывное копирование</translation>
    </message>
    <message>
        <source>Point-in-time recovery over 1 to 35 days, 14 by default; 0 turns it off.</source>
        <translation>Восстановление на момент времени за 1–35 дней, по умолчанию 14; 0 — выключено.</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that each further day adds to the backups, and again to the transaction log.</source>
        <translation>Наше допущение, измените его: доля данных, которую каждый следующий день добавляет к копиям и ещё раз к журналу транзакций.</translation>
    </message>
    <message>
        <source>AlloyDB has a table of its own, by part of the world. Traffic in and inside the region is free.</source>
        <translation>У AlloyDB своя таблица по частям света. Входящий и внутренний трафик региона бесплатен.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>On the region&apos;s continent</source>
        <translation>На континенте региона</translation>
    </message>
    <message>
        <source>On another continent</source>
        <translation>На другом континенте</translation>
    </message>
    <message>
        <source>Covers vCPU and memory in all regions and projects of a billing account, not storage, backups or traffic; billed every hour, no upfront fee.</source>
        <translation>Покрывает vCPU и память во всех регионах и проектах платёжного аккаунта, но не хранилище, копии и трафик; оплачивается каждый час, без аванса.</translation>
    </message>
    <message>
        <source>Committed use, 1 year</source>
        <translation>Committed use, 1 год</translation>
    </message>
    <message>
        <source>Committed use, 3 years</source>
        <translation>Committed use, 3 года</translation>
    </message>
    <message>
        <source>Serverless data warehouse, billed by data scanned or by slots, and by data stored</source>
        <translation>Бессерверное хранилище данных с оплатой за сканирование или слоты и за хранение</translation>
    </message>
    <message>
        <source>Standard edition</source>
        <translation>Редакция Standard</translation>
    </message>
    <message>
        <source>Enterprise edition</source>
        <translation>Редакция Enterprise</translation>
    </message>
    <message>
        <source>Enterprise Plus edition</source>
        <translation>Редакция Enterprise Plus</translation>
    </message>
    <message>
        <source>Enterprise adds baseline slots and slot commitments.</source>
        <translation>Enterprise добавляет базовые слоты и обязательства по слотам.</translation>
    </message>
    <message>
        <source>On demand, by data scanned</source>
        <translation>По требованию, за просканированные данные</translation>
    </message>
    <message>
        <source>Standard edition, by slots</source>
        <translation>Редакция Standard, по слотам</translation>
    </message>
    <message>
        <source>Enterprise edition, by slots</source>
        <translation>Редакция Enterprise, по слотам</translation>
    </message>
    <message>
        <source>Enterprise Plus edition, by slots</source>
        <translation>Редакция Enterprise Plus, по слотам</translation>
    </message>
    <message>
        <source>TiB / month</source>
        <translation>ТиБ / мес.</translation>
    </message>
    <message>
        <source>Logical bytes of the columns that queries read, at least 10 MiB for each query and for each of its tables. 1 TiB a month is free.</source>
        <translation>Логические байты столбцов, читаемых запросами, не менее 10 МиБ на запрос и на каждую его таблицу. 1 ТиБ в месяц бесплатен.</translation>
    </message>
    <message>
        <source>Baseline slots</source>
        <translation>Базовые слоты</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>слотов</translation>
    </message>
    <message>
        <source>Always there, always billed.</source>
        <translation>Всегда наготове, всегда оплачиваются.</translation>
    </message>
    <message>
        <source>Maximum slots</source>
        <translation>Максимум слотов</translation>
    </message>
    <message>
        <source>Size of the reservation: its baseline and what the autoscaler may add, in steps of 50.</source>
        <translation>Размер резервирования: базовые и те, что может добавить автомасштабирование, с шагом 50.</translation>
    </message>
    <message>
        <source>Autoscaled slots</source>
        <translation>Слоты автомасштабирования</translation>
    </message>
    <message>
        <source>slots, average while scaled up</source>
        <translation>слотов, в среднем при масштабировании</translation>
    </message>
    <message>
        <source>Above the baseline. Slots are billed as scaled, in steps of 50, whether or not queries use them all.</source>
        <translation>Сверх базовых. Слоты оплачиваются как добавленные, с шагом 50, даже если запросы не используют все.</translation>
    </message>
    <message>
        <source>Hours scaled up</source>
        <translation>Часы масштабирования</translation>
    </message>
    <message>
        <source>Each time for at least one minute.</source>
        <translation>Каждый раз не менее минуты.</translation>
    </message>
    <message>
        <source>Storage billing</source>
        <translation>Оплата хранилища</translation>
    </message>
    <message>
        <source>A choice of each dataset. Physical billing also counts bytes kept for time travel and fail-safe.</source>
        <translation>Выбирается для каждого набора данных. Физическая оплата учитывает и байты для time travel и fail-safe.</translation>
    </message>
    <message>
        <source>Logical, uncompressed bytes</source>
        <translation>Логические байты, без сжатия</translation>
    </message>
    <message>
        <source>Physical, compressed bytes</source>
        <translation>Физические байты, сжатые</translation>
    </message>
    <message>
        <source>Active storage</source>
        <translation>Активное хранилище</translation>
    </message>
    <message>
        <source>Tables and partitions changed in the last 90 days. 10 GiB of storage are free.</source>
        <translation>Таблицы и разделы, изменённые за последние 90 дней. 10 ГиБ хранилища бесплатны.</translation>
    </message>
    <message>
        <source>Long-term storage</source>
        <translation>Долгосрочное хранилище</translation>
    </message>
    <message>
        <source>Unchanged for 90 days.</source>
        <translation>Не менялись 90 дней.</translation>
    </message>
    <message>
        <source>Time travel and fail-safe</source>
        <translation>Time travel и fail-safe</translation>
    </message>
    <message>
        <source>Changed and deleted data, kept for up to 7 days each.</source>
        <translation>Изменённые и удалённые данные, до 7 дней на каждое.</translation>
    </message>
    <message>
        <source>Ingestion and reading</source>
        <translation>Загрузка и чтение</translation>
    </message>
    <message>
        <source>Storage Write API</source>
        <translation>Storage Write API</translation>
    </message>
    <message>
        <source>2 TiB a month are free.</source>
        <translation>2 ТиБ в месяц бесплатны.</translation>
    </message>
    <message>
        <source>Streaming inserts (legacy)</source>
        <translation>Потоковые вставки (устаревшее)</translation>
    </message>
    <message>
        <source>At least 1 KB for each row.</source>
        <translation>Не менее 1 КБ на каждую строку.</translation>
    </message>
    <message>
        <source>Storage Read API</source>
        <translation>Storage Read API</translation>
    </message>
    <message>
        <source>Slot commitment</source>
        <translation>Обязательство по слотам</translation>
    </message>
    <message>
        <source>Slots of one region or multi-region, billed every hour, no upfront fee. Autoscaled slots are pay as you go.</source>
        <translation>Слоты одного региона или мультирегиона, оплачиваются каждый час, без аванса. Слоты автомасштабирования — по факту.</translation>
    </message>
    <message>
        <source>Committed slots</source>
        <translation>Слоты по обязательству</translation>
    </message>
    <message>
        <source>They serve the baseline; a baseline beyond them is pay as you go.</source>
        <translation>Обслуживают базовые; базовые сверх них — по факту.</translation>
    </message>
    <message>
        <source>Wide-column database on clusters of nodes, replicated between zones and regions</source>
        <translation>База широких столбцов на кластерах узлов с репликацией между зонами и регионами</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Два кластера</translation>
    </message>
    <message>
        <source>Single cluster</source>
        <translation>Один кластер</translation>
    </message>
    <message>
        <source>Autoscaled</source>
        <translation>С автомасштабированием</translation>
    </message>
    <message>
        <source>Clusters in the region</source>
        <translation>Кластеров в регионе</translation>
    </message>
    <message>
        <source>In zones of their own and replicated; with two, one takes over when the other fails. Each has its own nodes and its own copy of the data.</source>
        <translation>В своих зонах, с репликацией; из двух один принимает работу при отказе другого. У каждого свои узлы и своя копия данных.</translation>
    </message>
    <message>
        <source>Node scaling</source>
        <translation>Масштабирование узлов</translation>
    </message>
    <message>
        <source>Autoscaling itself is free.</source>
        <translation>Само автомасштабирование бесплатно.</translation>
    </message>
    <message>
        <source>Fixed number of nodes</source>
        <translation>Постоянное число узлов</translation>
    </message>
    <message>
        <source>Autoscaling</source>
        <translation>Автомасштабирование</translation>
    </message>
    <message>
        <source>Nodes per cluster</source>
        <translation>Узлов на кластер</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>узлов</translation>
    </message>
    <message>
        <source>Billed whether or not they work, for at least an hour.</source>
        <translation>Оплачиваются независимо от работы, не менее часа.</translation>
    </message>
    <message>
        <source>Minimum per cluster</source>
        <translation>Минимум на кластер</translation>
    </message>
    <message>
        <source>Maximum per cluster</source>
        <translation>Максимум на кластер</translation>
    </message>
    <message>
        <source>Average load, of the peak</source>
        <translation>Средняя нагрузка, от пиковой</translation>
    </message>
    <message>
        <source>Our assumption, change it. The maximum serves the peak; this share of it is billed on average, but never less than the minimum. Each hour bills the most nodes that existed in it.</source>
        <translation>Наше допущение, измените его. Максимум обслуживает пик; в среднем оплачивается эта доля, но не меньше минимума. Каждый час оплачивается по наибольшему числу узлов.</translation>
    </message>
    <message>
        <source>Clusters in further regions</source>
        <translation>Кластеры в других регионах</translation>
    </message>
    <message>
        <source>One replicated cluster in each, with the same nodes and a copy of the data.</source>
        <translation>По одному кластеру с репликацией в каждом, с теми же узлами и копией данных.</translation>
    </message>
    <message>
        <source>Billed as traffic between regions.</source>
        <translation>Оплачивается как трафик между регионами.</translation>
    </message>
    <message>
        <source>One type for all clusters of an instance.</source>
        <translation>Один тип для всех кластеров инстанса.</translation>
    </message>
    <message>
        <source>SSD</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>HDD</source>
        <translation>HDD</translation>
    </message>
    <message>
        <source>Data stored per cluster</source>
        <translation>Хранимые данные на кластер</translation>
    </message>
    <message>
        <source>After compression and compaction, averaged over the month.</source>
        <translation>После сжатия и уплотнения, в среднем за месяц.</translation>
    </message>
    <message>
        <source>The public price data has no backup price.</source>
        <translation>В открытых прейскурантах цены копий нет.</translation>
    </message>
    <message>
        <source>Answers to clients outside Google Cloud, at Premium Tier rates to most of the world; Australia and China cost more. Traffic in and inside the region is free.</source>
        <translation>Ответы клиентам вне Google Cloud по ставкам Premium Tier для большей части мира; Австралия и Китай дороже. Входящий и внутренний трафик региона бесплатен.</translation>
    </message>
    <message>
        <source>Covers nodes in all regions and projects of a billing account, not storage, backups or traffic; billed every hour, no upfront fee.</source>
        <translation>Покрывает узлы во всех регионах и проектах платёжного аккаунта, но не хранилище, копии и трафик; оплачивается каждый час, без аванса.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL, MySQL and SQL Server on instances sized by vCPU and memory</source>
        <translation>Управляемые PostgreSQL, MySQL и SQL Server на инстансах с выбором vCPU и памяти</translation>
    </message>
    <message>
        <source>Enterprise Plus</source>
        <translation>Enterprise Plus</translation>
    </message>
    <message>
        <source>Shared core</source>
        <translation>Общее ядро</translation>
    </message>
    <message>
        <source>A version past its standard support costs extended support for every vCPU, a standby&apos;s and the replicas&apos; included, from the month shown.</source>
        <translation>Версия после окончания стандартной поддержки оплачивает расширенную поддержку за каждый vCPU, включая резерв и реплики, с указанного месяца.</translation>
    </message>
    <message>
        <source>SQL Server edition</source>
        <translation>Редакция SQL Server</translation>
    </message>
    <message>
        <source>The licence is billed for each core, at least 4, while the instance runs; a standby needs none. Own licences cannot be used. Enterprise Plus runs SQL Server Enterprise only.</source>
        <translation>Лицензия оплачивается за каждое ядро, не менее 4, пока инстанс работает; резерву не нужна. Свои лицензии использовать нельзя. Enterprise Plus — только с SQL Server Enterprise.</translation>
    </message>
    <message>
        <source>Edition and machine series</source>
        <translation>Редакция и серия машин</translation>
    </message>
    <message>
        <source>Enterprise Plus: 99.99 % SLA that includes maintenance, data cache, 35 days of point-in-time recovery, advanced disaster recovery. Shared core has no SLA.</source>
        <translation>Enterprise Plus: SLA 99,99 % с учётом обслуживания, кэш данных, восстановление за 35 дней, расширенное аварийное восстановление. У общего ядра SLA нет.</translation>
    </message>
    <message>
        <source>Enterprise, general purpose</source>
        <translation>Enterprise, общего назначения</translation>
    </message>
    <message>
        <source>Enterprise, N4</source>
        <translation>Enterprise, N4</translation>
    </message>
    <message>
        <source>Enterprise Plus, N2 performance optimized</source>
        <translation>Enterprise Plus, N2, для производительности</translation>
    </message>
    <message>
        <source>Enterprise Plus, N2 memory optimized</source>
        <translation>Enterprise Plus, N2, для памяти</translation>
    </message>
    <message>
        <source>Enterprise Plus, C4A (Arm)</source>
        <translation>Enterprise Plus, C4A (Arm)</translation>
    </message>
    <message>
        <source>Enterprise, shared core</source>
        <translation>Enterprise, общее ядро</translation>
    </message>
    <message>
        <source>Regional keeps a synchronous standby. vCPU, memory and disk have list prices of their own; backups cost the same.</source>
        <translation>Региональный держит синхронный резерв. У vCPU, памяти и диска свои цены в прейскуранте; копии стоят столько же.</translation>
    </message>
    <message>
        <source>Zonal, one instance</source>
        <translation>Зональный, один инстанс</translation>
    </message>
    <message>
        <source>Regional, with a standby in another zone</source>
        <translation>Региональный, с резервом в другой зоне</translation>
    </message>
    <message>
        <source>Shared-core class</source>
        <translation>Класс общего ядра</translation>
    </message>
    <message>
        <source>db-f1-micro, 0.6 GB</source>
        <translation>db-f1-micro, 0,6 ГБ</translation>
    </message>
    <message>
        <source>db-g1-small, 1.7 GB</source>
        <translation>db-g1-small, 1,7 ГБ</translation>
    </message>
    <message>
        <source>Enterprise: 1 or an even number up to 96. Performance optimized: 2, 4, 8, 16, 32, 48, 64, 80, 96 or 128, of which the next one up is billed.</source>
        <translation>Enterprise: 1 или чётное число до 96. Для производительности: 2, 4, 8, 16, 32, 48, 64, 80, 96 или 128, оплачивается ближайшее большее.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Enterprise: 0.9 to 6.5 per vCPU in steps of 0.25. Performance optimized and C4A machines have 8 per vCPU. The price list&apos;s GB is a GiB.</source>
        <translation>Enterprise: 0,9–6,5 на vCPU с шагом 0,25. У машин для производительности и C4A — 8 на vCPU. ГБ прейскуранта — это ГиБ.</translation>
    </message>
    <message>
        <source>While stopped, an instance pays for its disk and public address, not for vCPU and memory. 730 is always on.</source>
        <translation>Остановленный инстанс платит за диск и публичный адрес, но не за vCPU и память. 730 — включён всегда.</translation>
    </message>
    <message>
        <source>In the same region. Each is an instance of the same edition with a disk of its own.</source>
        <translation>В том же регионе. Каждая — инстанс той же редакции со своим диском.</translation>
    </message>
    <message>
        <source>Cross-region replicas</source>
        <translation>Межрегиональные реплики</translation>
    </message>
    <message>
        <source>One asynchronous replica in each of these regions, for reads or to be promoted when the region is lost.</source>
        <translation>Одна асинхронная реплика в каждом из этих регионов, для чтений или для повышения при потере региона.</translation>
    </message>
    <message>
        <source>Replica availability</source>
        <translation>Доступность реплик</translation>
    </message>
    <message>
        <source>Zonal</source>
        <translation>Зональная</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Региональная</translation>
    </message>
    <message>
        <source>Replica vCPUs</source>
        <translation>vCPU реплики</translation>
    </message>
    <message>
        <source>Replica memory</source>
        <translation>Память реплики</translation>
    </message>
    <message>
        <source>Write-ahead log or binary log that leaves the region, billed as traffic between regions.</source>
        <translation>Журнал (WAL или binlog), покидающий регион, оплачивается как трафик между регионами.</translation>
    </message>
    <message>
        <source>N4 and C4A machines run on Hyperdisk Balanced, the others on SSD or HDD.</source>
        <translation>Машины N4 и C4A работают на Hyperdisk Balanced, остальные — на SSD или HDD.</translation>
    </message>
    <message>
        <source>Hyperdisk Balanced</source>
        <translation>Hyperdisk Balanced</translation>
    </message>
    <message>
        <source>Provisioned storage</source>
        <translation>Выделенное хранилище</translation>
    </message>
    <message>
        <source>Billed as provisioned; it can grow, never shrink.</source>
        <translation>Оплачивается по выделенному объёму; растёт, но не уменьшается.</translation>
    </message>
    <message>
        <source>3,000 are included.</source>
        <translation>3000 включено.</translation>
    </message>
    <message>
        <source>140 are included. The price list says MBps.</source>
        <translation>140 включено. В прейскуранте — MBps.</translation>
    </message>
    <message>
        <source>Data cache</source>
        <translation>Кэш данных</translation>
    </message>
    <message>
        <source>Local SSD cache of the primary; its size follows from the machine.</source>
        <translation>Кэш первичного на локальном SSD; размер следует из машины.</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>Хранение ежедневных копий</translation>
    </message>
    <message>
        <source>0 turns automated backups off. Standard backups are kept up to a year.</source>
        <translation>0 отключает автоматические копии. Стандартные копии хранятся до года.</translation>
    </message>
    <message>
        <source>Our assumption, change it: backups are billed on used bytes, not on the provisioned size.</source>
        <translation>Наше допущение, измените его: копии оплачиваются по занятым байтам, а не по выделенному размеру.</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that each further backup adds.</source>
        <translation>Наше допущение, измените его: доля данных, которую добавляет каждая следующая копия.</translation>
    </message>
    <message>
        <source>Public IPv4 address</source>
        <translation>Публичный адрес IPv4</translation>
    </message>
    <message>
        <source>Free while the instance runs, billed by the hour while it is stopped.</source>
        <translation>Бесплатен, пока инстанс работает; в остановленном — оплачивается по часам.</translation>
    </message>
    <message>
        <source>Cloud SQL has a flat rate of its own. Traffic in and inside the region is free.</source>
        <translation>У Cloud SQL своя единая ставка. Входящий и внутренний трафик региона бесплатен.</translation>
    </message>
    <message>
        <source>Egress to other regions</source>
        <translation>Трафик в другие регионы</translation>
    </message>
    <message>
        <source>To clients in other Google Cloud regions, without replication. Ingress and traffic inside the region are free.</source>
        <translation>Клиентам в других регионах Google Cloud, без репликации. Входящий и внутренний трафик региона бесплатен.</translation>
    </message>
    <message>
        <source>Covers vCPU and memory of one region, whatever engine and edition, replicas and standby included; not licences, extended support or disks. Billed every hour, no upfront fee. Replicas in other regions need commitments there, which are counted here.</source>
        <translation>Покрывает vCPU и память одного региона при любом движке и редакции, с репликами и резервом; не лицензии, расширенную поддержку и диски. Оплачивается каждый час, без аванса. Репликам в других регионах нужны свои обязательства, они здесь учтены.</translation>
    </message>
    <message>
        <source>The SLA does not cover shared-core machines.</source>
        <translation>SLA не распространяется на машины с общим ядром.</translation>
    </message>
    <message>
        <source>JSON database that synchronises with its clients, on the Blaze plan, with Cloud Functions</source>
        <translation>База JSON с синхронизацией клиентов, на плане Blaze, с Cloud Functions</translation>
    </message>
    <message>
        <source>Blaze, database only</source>
        <translation>Blaze, только база</translation>
    </message>
    <message>
        <source>Blaze, with Cloud Functions</source>
        <translation>Blaze, с Cloud Functions</translation>
    </message>
    <message>
        <source>Measured every day. 1 GB is free.</source>
        <translation>Измеряется каждый день. 1 ГБ бесплатен.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Загрузки</translation>
    </message>
    <message>
        <source>Data sent to clients with its protocol and encryption overhead, denied requests included. 10 GB a month are free; the public price data does not say what more costs.</source>
        <translation>Данные, отправленные клиентам, с накладными расходами протокола и шифрования и отклонёнными запросами. 10 ГБ в месяц бесплатны; цены сверх того в открытых прейскурантах нет.</translation>
    </message>
    <message>
        <source>Cloud Functions</source>
        <translation>Cloud Functions</translation>
    </message>
    <message>
        <source>Function invocations</source>
        <translation>Вызовы функций</translation>
    </message>
    <message>
        <source>2 million a month are free.</source>
        <translation>2 млн в месяц бесплатны.</translation>
    </message>
    <message>
        <source>Average duration</source>
        <translation>Средняя длительность</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Memory of a function</source>
        <translation>Память функции</translation>
    </message>
    <message>
        <source>400,000 GB-seconds a month are free.</source>
        <translation>400 000 ГБ-секунд в месяц бесплатны.</translation>
    </message>
    <message>
        <source>vCPUs of a function</source>
        <translation>vCPU функции</translation>
    </message>
    <message>
        <source>200,000 vCPU-seconds a month are free.</source>
        <translation>200 000 vCPU-секунд в месяц бесплатны.</translation>
    </message>
    <message>
        <source>Outbound networking</source>
        <translation>Исходящий трафик</translation>
    </message>
    <message>
        <source>5 GB a month are free.</source>
        <translation>5 ГБ в месяц бесплатны.</translation>
    </message>
    <message>
        <source>Build minutes</source>
        <translation>Минуты сборки</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>Every deployment of functions builds them. 120 minutes a day are free.</source>
        <translation>Сборка при каждом развёртывании функций. 120 минут в день бесплатны.</translation>
    </message>
    <message>
        <source>Serverless document database, billed by documents read, written and deleted</source>
        <translation>Бессерверная база документов с оплатой за чтения, записи и удаления документов</translation>
    </message>
    <message>
        <source>Standard counts documents, Enterprise counts units of the data that requests read and write.</source>
        <translation>Standard считает документы, Enterprise — единицы данных, которые читают и пишут запросы.</translation>
    </message>
    <message>
        <source>Standard, per document</source>
        <translation>Standard, за документ</translation>
    </message>
    <message>
        <source>Enterprise, per unit of data</source>
        <translation>Enterprise, за единицу данных</translation>
    </message>
    <message>
        <source>Document reads</source>
        <translation>Чтения документов</translation>
    </message>
    <message>
        <source>Also each document that a listener receives, each 1,000 index entries of an aggregation, look-ups of security rules and use of the console.</source>
        <translation>Также каждый документ, полученный слушателем, каждая 1000 записей индекса при агрегации, обращения правил безопасности и работа в консоли.</translation>
    </message>
    <message>
        <source>Document writes</source>
        <translation>Записи документов</translation>
    </message>
    <message>
        <source>A write that changes nothing counts.</source>
        <translation>Запись без изменений тоже считается.</translation>
    </message>
    <message>
        <source>Document deletes</source>
        <translation>Удаления документов</translation>
    </message>
    <message>
        <source>Deleting a document that does not exist counts.</source>
        <translation>Удаление несуществующего документа тоже считается.</translation>
    </message>
    <message>
        <source>Deletes by time to live</source>
        <translation>Удаления по TTL</translation>
    </message>
    <message>
        <source>Billed like other deletes, but the free quota does not cover them.</source>
        <translation>Оплачиваются как прочие удаления, но бесплатная квота их не покрывает.</translation>
    </message>
    <message>
        <source>Read units</source>
        <translation>Единицы чтения</translation>
    </message>
    <message>
        <source>One for each 4 KiB read.</source>
        <translation>Одна на каждые 4 КиБ чтения.</translation>
    </message>
    <message>
        <source>Write units</source>
        <translation>Единицы записи</translation>
    </message>
    <message>
        <source>One for each 1 KiB written; deletes use write units too.</source>
        <translation>Одна на каждый 1 КиБ записи; удаления тоже расходуют единицы записи.</translation>
    </message>
    <message>
        <source>Real-time update units</source>
        <translation>Единицы обновлений в реальном времени</translation>
    </message>
    <message>
        <source>One for each 4 KiB sent to listeners.</source>
        <translation>Одна на каждые 4 КиБ, отправленные слушателям.</translation>
    </message>
    <message>
        <source>The project&apos;s free quota</source>
        <translation>Бесплатная квота проекта</translation>
    </message>
    <message>
        <source>One database of a project has it, each day: 50,000 reads, 20,000 writes and 20,000 deletes (Enterprise: 50,000 read, 50,000 real-time and 40,000 write units); and 1 GiB of data and 10 GiB of egress.</source>
        <translation>Достаётся одной базе проекта каждый день: 50 000 чтений, 20 000 записей и 20 000 удалений (Enterprise: 50 000 единиц чтения, 50 000 реального времени и 40 000 записи); и 1 ГиБ данных и 10 ГиБ исходящего трафика.</translation>
    </message>
    <message>
        <source>Documents, metadata and indexes.</source>
        <translation>Документы, метаданные и индексы.</translation>
    </message>
    <message>
        <source>Keeps older versions of changed data.</source>
        <translation>Хранит прежние версии изменённых данных.</translation>
    </message>
    <message>
        <source>Older versions kept</source>
        <translation>Хранимые прежние версии</translation>
    </message>
    <message>
        <source>Each holds the whole database. One daily and one weekly schedule, kept for up to 14 weeks.</source>
        <translation>Каждая содержит всю базу. Одно ежедневное и одно еженедельное расписание, хранение до 14 недель.</translation>
    </message>
    <message>
        <source>Restores</source>
        <translation>Восстановления</translation>
    </message>
    <message>
        <source>Clones</source>
        <translation>Клоны</translation>
    </message>
    <message>
        <source>10 GiB a month are free with the free quota; then Premium Tier rates to most of the world. Traffic in and inside the region is free.</source>
        <translation>10 ГиБ в месяц бесплатны при бесплатной квоте; далее ставки Premium Tier для большей части мира. Входящий и внутренний трафик региона бесплатен.</translation>
    </message>
    <message>
        <source>Covers reads, writes and deletes in all regions and projects of a billing account, nothing else; billed every hour, no upfront fee.</source>
        <translation>Покрывает чтения, записи и удаления во всех регионах и проектах платёжного аккаунта и ничего больше; оплачивается каждый час, без аванса.</translation>
    </message>
    <message>
        <source>Valkey, Redis Cluster, Redis and Memcached in memory, by node or by provisioned gigabyte</source>
        <translation>Valkey, Redis Cluster, Redis и Memcached в памяти, по узлам или выделенным гигабайтам</translation>
    </message>
    <message>
        <source>Redis Cluster</source>
        <translation>Redis Cluster</translation>
    </message>
    <message>
        <source>Redis Standard</source>
        <translation>Redis Standard</translation>
    </message>
    <message>
        <source>Redis Basic</source>
        <translation>Redis Basic</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>The public price data has no Memcached prices: what such a design costs is unknown.</source>
        <translation>В открытых прейскурантах цен Memcached нет: стоимость такого варианта неизвестна.</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>shared-core-nano, 1.4 GB (1.12 GB for keys), no SLA</source>
        <translation>shared-core-nano, 1,4 ГБ (1,12 ГБ для ключей), без SLA</translation>
    </message>
    <message>
        <source>standard-small, 6.5 GB (5.2 GB for keys)</source>
        <translation>standard-small, 6,5 ГБ (5,2 ГБ для ключей)</translation>
    </message>
    <message>
        <source>highmem-medium, 13 GB (10.4 GB for keys)</source>
        <translation>highmem-medium, 13 ГБ (10,4 ГБ для ключей)</translation>
    </message>
    <message>
        <source>highmem-xlarge, 58 GB (46.4 GB for keys)</source>
        <translation>highmem-xlarge, 58 ГБ (46,4 ГБ для ключей)</translation>
    </message>
    <message>
        <source>The keys are spread over the shards; each has a primary node. At most 250 nodes, replicas included.</source>
        <translation>Ключи распределены по шардам; у каждого первичный узел. Не более 250 узлов, включая реплики.</translation>
    </message>
    <message>
        <source>Nodes in other zones that serve reads and take over when the primary fails.</source>
        <translation>Узлы в других зонах, которые обслуживают чтения и принимают работу при отказе первичного.</translation>
    </message>
    <message>
        <source>The Standard tier&apos;s price covers its replica; read replicas beyond it are not part of the public price data.</source>
        <translation>Цена уровня Standard включает его реплику; дополнительных реплик чтения в открытых прейскурантах нет.</translation>
    </message>
    <message>
        <source>Standard, with a replica in another zone</source>
        <translation>Standard, с репликой в другой зоне</translation>
    </message>
    <message>
        <source>Billed as provisioned. Steps at 4, 10, 35 and 100: the size decides the price of all of it. The price list&apos;s GB is a GiB.</source>
        <translation>Оплачивается по выделенному объёму. Ступени 4, 10, 35 и 100: размер определяет цену всего объёма. ГБ прейскуранта — это ГиБ.</translation>
    </message>
    <message>
        <source>vCPUs of a node</source>
        <translation>vCPU узла</translation>
    </message>
    <message>
        <source>Memory of a node</source>
        <translation>Память узла</translation>
    </message>
    <message>
        <source>AOF persistence</source>
        <translation>Сохранение AOF</translation>
    </message>
    <message>
        <source>Writes every change to an append-only file, billed by its size.</source>
        <translation>Записывает каждое изменение в файл журнала, который оплачивается по размеру.</translation>
    </message>
    <message>
        <source>AOF storage</source>
        <translation>Хранилище AOF</translation>
    </message>
    <message>
        <source>Of all nodes together, as the console or the bill shows it.</source>
        <translation>Всех узлов вместе, по данным консоли или счёта.</translation>
    </message>
    <message>
        <source>Between the application and a node in another zone. The public price data has no price for it.</source>
        <translation>Между приложением и узлом в другой зоне. Цены этого в открытых прейскурантах нет.</translation>
    </message>
    <message>
        <source>To applications in other regions. The public price data has no price for it.</source>
        <translation>К приложениям в других регионах. Цены этого в открытых прейскурантах нет.</translation>
    </message>
    <message>
        <source>One commitment covers the capacity of Valkey, Redis Cluster, Redis and Memcached, not persistence or backups; billed every hour, no upfront fee. Listed prices: Redis above 4 GiB.</source>
        <translation>Одно обязательство покрывает ёмкость Valkey, Redis Cluster, Redis и Memcached, но не сохранение и копии; оплачивается каждый час, без аванса. Опубликованные цены: Redis свыше 4 ГиБ.</translation>
    </message>
    <message>
        <source>A shared-core node has no SLA, and its performance varies.</source>
        <translation>У узла с общим ядром нет SLA, и его производительность меняется.</translation>
    </message>
    <message>
        <source>Distributed relational database with synchronous replication, sized by processing units</source>
        <translation>Распределённая реляционная база с синхронной репликацией, размер в единицах обработки</translation>
    </message>
    <message>
        <source>Enterprise, autoscaled</source>
        <translation>Enterprise, автомасштабирование</translation>
    </message>
    <message>
        <source>Multi-region</source>
        <translation>Мультирегион</translation>
    </message>
    <message>
        <source>Enterprise adds the managed autoscaler, read-only replicas and incremental backups; Enterprise Plus adds dual-region and multi-region.</source>
        <translation>Enterprise добавляет управляемое автомасштабирование, реплики только для чтения и инкрементные копии; Enterprise Plus — два региона и мультирегион.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Конфигурация</translation>
    </message>
    <message>
        <source>Regional prices cover the three replicas in three zones (99.99 % SLA). Multi-region has prices and an SLA (99.999 %) of its own.</source>
        <translation>Региональные цены покрывают три реплики в трёх зонах (SLA 99,99 %). У мультирегиона свои цены и SLA (99,999 %).</translation>
    </message>
    <message>
        <source>Regional, three read-write replicas</source>
        <translation>Региональная, три реплики чтения и записи</translation>
    </message>
    <message>
        <source>Dual-region or multi-region</source>
        <translation>Два региона или мультирегион</translation>
    </message>
    <message>
        <source>Capacity in</source>
        <translation>Ёмкость в</translation>
    </message>
    <message>
        <source>1 node is 1,000 processing units (PU).</source>
        <translation>1 узел — 1000 единиц обработки (PU).</translation>
    </message>
    <message>
        <source>Processing units</source>
        <translation>Единицы обработки</translation>
    </message>
    <message>
        <source>Processing units, autoscaled</source>
        <translation>Единицы обработки, автомасштабирование</translation>
    </message>
    <message>
        <source>PU</source>
        <translation>PU</translation>
    </message>
    <message>
        <source>Steps of 100 up to 1,000, then steps of 1,000.</source>
        <translation>С шагом 100 до 1000, далее с шагом 1000.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>At least 10 % of the maximum.</source>
        <translation>Не менее 10 % максимума.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Our assumption, change it. The maximum serves the peak; the autoscaler holds this share of it on average, but never less than the minimum. It is free itself.</source>
        <translation>Наше допущение, измените его. Максимум обслуживает пик; в среднем автомасштабирование держит эту долю, но не меньше минимума. Само оно бесплатно.</translation>
    </message>
    <message>
        <source>Read-only replicas</source>
        <translation>Реплики только для чтения</translation>
    </message>
    <message>
        <source>One optional replica in each region, with the instance&apos;s compute capacity and a copy of its data. Does not change the SLA.</source>
        <translation>По одной необязательной реплике в каждом регионе, с вычислительной ёмкостью инстанса и копией данных. SLA не меняет.</translation>
    </message>
    <message>
        <source>Replicated between regions</source>
        <translation>Реплицируется между регионами</translation>
    </message>
    <message>
        <source>Replication inside a region is free.</source>
        <translation>Репликация внутри региона бесплатна.</translation>
    </message>
    <message>
        <source>Data Boost</source>
        <translation>Data Boost</translation>
    </message>
    <message>
        <source>serverless PU-hours / month</source>
        <translation>бессерверных PU-ч / мес.</translation>
    </message>
    <message>
        <source>Analytical queries outside the provisioned capacity. Commitments do not cover them.</source>
        <translation>Аналитические запросы вне выделенной ёмкости. Обязательства их не покрывают.</translation>
    </message>
    <message>
        <source>SSD storage</source>
        <translation>Хранилище SSD</translation>
    </message>
    <message>
        <source>Tables, indexes and metadata as stored, averaged over the month. The price list says GB and means GiB.</source>
        <translation>Таблицы, индексы и метаданные, в среднем за месяц. В прейскуранте «GB» означает ГиБ.</translation>
    </message>
    <message>
        <source>HDD storage</source>
        <translation>Хранилище HDD</translation>
    </message>
    <message>
        <source>Older data moved to the HDD tier.</source>
        <translation>Старые данные, перенесённые на уровень HDD.</translation>
    </message>
    <message>
        <source>Full backups kept</source>
        <translation>Хранимые полные копии</translation>
    </message>
    <message>
        <source>At most one year each; the price covers all replicas.</source>
        <translation>Не дольше года каждая; цена покрывает все реплики.</translation>
    </message>
    <message>
        <source>Incremental backups kept</source>
        <translation>Хранимые инкрементные копии</translation>
    </message>
    <message>
        <source>Changed per incremental backup</source>
        <translation>Изменений на инкрементную копию</translation>
    </message>
    <message>
        <source>Our assumption, change it: the share of the data that an incremental backup stores.</source>
        <translation>Наше допущение, измените его: доля данных в инкрементной копии.</translation>
    </message>
    <message>
        <source>Covers compute capacity in all regions and projects of a billing account, not storage, backups, Data Boost or traffic; billed every hour, no upfront fee.</source>
        <translation>Покрывает вычислительную ёмкость во всех регионах и проектах платёжного аккаунта, но не хранилище, копии, Data Boost и трафик; оплачивается каждый час, без аванса.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL at a flat monthly price for a plan</source>
        <translation>Управляемый PostgreSQL с единой месячной ценой плана</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>Essential</translation>
    </message>
    <message>
        <source>Essential: shared. Standard: an instance of its own. Premium: with a standby.</source>
        <translation>Essential: общий сервер. Standard: свой инстанс. Premium: с резервом.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Базы</translation>
    </message>
    <message>
        <source>Each on the plan; a follower is one more.</source>
        <translation>Каждая на плане; ведомая — ещё одна.</translation>
    </message>
    <message>
        <source>Of each database. The plan&apos;s disk is part of its price.</source>
        <translation>Каждой базы. Диск плана входит в цену.</translation>
    </message>
    <message>
        <source>Serverless time series database billed by use</source>
        <translation>Бессерверная база временных рядов с оплатой по использованию</translation>
    </message>
    <message>
        <source>Usage plan</source>
        <translation>План по использованию</translation>
    </message>
    <message>
        <source>Data written, average</source>
        <translation>Записанные данные, в среднем</translation>
    </message>
    <message>
        <source>MB / hour</source>
        <translation>МБ / ч</translation>
    </message>
    <message>
        <source>Line protocol, uncompressed. The usage plan takes 300 MB in 5 minutes.</source>
        <translation>Line protocol, без сжатия. План по использованию принимает 300 МБ за 5 минут.</translation>
    </message>
    <message>
        <source>Queries, average</source>
        <translation>Запросы, в среднем</translation>
    </message>
    <message>
        <source>Executions that succeed, billed by the hundred.</source>
        <translation>Успешные выполнения, оплачиваются сотнями.</translation>
    </message>
    <message>
        <source>Held on average, within the retention of each database; metered by the GB-hour.</source>
        <translation>Хранится в среднем, в пределах срока каждой базы; учитывается в ГБ-часах.</translation>
    </message>
    <message>
        <source>Data returned by queries</source>
        <translation>Данные, возвращаемые запросами</translation>
    </message>
    <message>
        <source>The usage plan returns up to 3 GB in 5 minutes.</source>
        <translation>План по использованию возвращает до 3 ГБ за 5 минут.</translation>
    </message>
    <message>
        <source>Managed MongoDB by cluster tier on AWS, Azure and Google Cloud</source>
        <translation>Управляемый MongoDB по уровням кластера в AWS, Azure и Google Cloud</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flex</translation>
    </message>
    <message>
        <source>Dedicated: a replica set of three nodes. Flex: up to 5 GB and 500 operations per second, at most $30 a month.</source>
        <translation>Dedicated: набор реплик из трёх узлов. Flex: до 5 ГБ и 500 операций в секунду, не более $30 в месяц.</translation>
    </message>
    <message>
        <source>One price for all three nodes, with a disk of the tier&apos;s default size. M10 and M20 are burstable.</source>
        <translation>Одна цена за все три узла, с диском размера по умолчанию. M10 и M20 — с кредитами CPU.</translation>
    </message>
    <message>
        <source>Further nodes</source>
        <translation>Дополнительные узлы</translation>
    </message>
    <message>
        <source>Beyond the three, in this region or in others. They add to the price.</source>
        <translation>Сверх трёх, в этом или других регионах. Увеличивают цену.</translation>
    </message>
    <message>
        <source>Hours at 100 to 200 operations/s</source>
        <translation>Часы при 100–200 операциях/с</translation>
    </message>
    <message>
        <source>Hours of the month in this band of operations per second; all hours that no field names are in the band up to 100.</source>
        <translation>Часы месяца в этой полосе операций в секунду; часы, не указанные ни в одном поле, считаются в полосе до 100.</translation>
    </message>
    <message>
        <source>Hours at 200 to 300 operations/s</source>
        <translation>Часы при 200–300 операциях/с</translation>
    </message>
    <message>
        <source>Hours at 300 to 400 operations/s</source>
        <translation>Часы при 300–400 операциях/с</translation>
    </message>
    <message>
        <source>Hours at 400 to 500 operations/s</source>
        <translation>Часы при 400–500 операциях/с</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>The default size is part of the tier&apos;s price. Another size is charged as a whole, without deducting the default.</source>
        <translation>Размер по умолчанию входит в цену уровня. Другой размер оплачивается целиком, без вычета.</translation>
    </message>
    <message>
        <source>The tier&apos;s default size</source>
        <translation>Размер уровня по умолчанию</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Другой размер</translation>
    </message>
    <message>
        <source>Paid for. 0: those of the disk, which follow from its size and are part of its price. Azure: from M40; Google Cloud: second generation of tiers only.</source>
        <translation>Оплачиваемые. 0: IOPS самого диска, следующие из размера и входящие в цену. Azure: от M40; Google Cloud: только уровни второго поколения.</translation>
    </message>
    <message>
        <source>Continuous, point in time</source>
        <translation>Непрерывное, на момент времени</translation>
    </message>
    <message>
        <source>Backup storage</source>
        <translation>Хранилище копий</translation>
    </message>
    <message>
        <source>Our assumption, change it: incremental snapshots held on average, with the oplog if backup is continuous. Continuous backup has 5 GB free.</source>
        <translation>Наше допущение, измените его: инкрементные снимки в среднем, при непрерывном копировании с oplog. Для непрерывного 5 ГБ бесплатны.</translation>
    </message>
    <message>
        <source>Inbound traffic is free.</source>
        <translation>Входящий трафик бесплатен.</translation>
    </message>
    <message>
        <source>Traffic in the region</source>
        <translation>Трафик в регионе</translation>
    </message>
    <message>
        <source>From the cluster to machines in the same region.</source>
        <translation>От кластера к машинам в том же регионе.</translation>
    </message>
    <message>
        <source>Of the same cloud; for Azure, on the same continent.</source>
        <translation>Того же облака; для Azure — на том же континенте.</translation>
    </message>
    <message>
        <source>Traffic to other continents</source>
        <translation>Трафик на другие континенты</translation>
    </message>
    <message>
        <source>Of the same cloud. AWS and Google Cloud clusters have one range of rates for every other region.</source>
        <translation>Того же облака. У кластеров AWS и Google Cloud один диапазон ставок для всех других регионов.</translation>
    </message>
    <message>
        <source>Where only a range is published</source>
        <translation>Где опубликован только диапазон</translation>
    </message>
    <message>
        <source>The vendor publishes backup and transfer rates of most regions only as a range over all regions.</source>
        <translation>Ставки копий и передачи для большинства регионов поставщик публикует лишь диапазоном по всем регионам.</translation>
    </message>
    <message>
        <source>Bill its highest rate</source>
        <translation>Считать по верхней ставке</translation>
    </message>
    <message>
        <source>Bill its lowest rate</source>
        <translation>Считать по нижней ставке</translation>
    </message>
    <message>
        <source>Serverless PostgreSQL with branches and scale to zero</source>
        <translation>Бессерверный PostgreSQL с ветками и масштабированием до нуля</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
    <message>
        <source>No plan fee. Launch: up to 16 CU, restore window up to 7 days. Scale: fixed sizes up to 56 CU, 30 days, private networking, an uptime SLA.</source>
        <translation>Без платы за план. Launch: до 16 CU, окно восстановления до 7 дней. Scale: фиксированные размеры до 56 CU, 30 дней, частная сеть, SLA доступности.</translation>
    </message>
    <message>
        <source>Average compute size</source>
        <translation>Средний размер вычислений</translation>
    </message>
    <message>
        <source>CU</source>
        <translation>CU</translation>
    </message>
    <message>
        <source>1 CU is about 4 GB of memory with matching CPU. With autoscaling, up to 16 CU: the average while active.</source>
        <translation>1 CU — около 4 ГБ памяти и соответствующий CPU. С автомасштабированием до 16 CU: среднее во время работы.</translation>
    </message>
    <message>
        <source>A suspended compute costs nothing. 730 is always on; so are computes above 16 CU.</source>
        <translation>Приостановленные вычисления бесплатны. 730 — включены всегда; так же и вычисления свыше 16 CU.</translation>
    </message>
    <message>
        <source>Each is one more compute; it shares the storage.</source>
        <translation>Каждая — ещё одни вычисления; делит хранилище.</translation>
    </message>
    <message>
        <source>Replica compute size</source>
        <translation>Размер вычислений реплики</translation>
    </message>
    <message>
        <source>Replica active hours</source>
        <translation>Активные часы реплики</translation>
    </message>
    <message>
        <source>Logical size of the root branch.</source>
        <translation>Логический размер корневой ветки.</translation>
    </message>
    <message>
        <source>Child branches</source>
        <translation>Дочерние ветки</translation>
    </message>
    <message>
        <source>Changes in each child</source>
        <translation>Изменений в каждой дочерней</translation>
    </message>
    <message>
        <source>A child stores what changed since it was created, at most the logical size.</source>
        <translation>Дочерняя хранит изменения с её создания, не более логического размера.</translation>
    </message>
    <message>
        <source>Restore window</source>
        <translation>Окно восстановления</translation>
    </message>
    <message>
        <source>Change history per day</source>
        <translation>История изменений за день</translation>
    </message>
    <message>
        <source>Our assumption, change it: write-ahead log that the restore window keeps, per day.</source>
        <translation>Наше допущение, измените его: журнал WAL за день, который хранит окно восстановления.</translation>
    </message>
    <message>
        <source>Billed since May 2026.</source>
        <translation>Оплачивается с мая 2026.</translation>
    </message>
    <message>
        <source>100 GB a month are included. Logical replication counts.</source>
        <translation>100 ГБ в месяц включено. Логическая репликация считается.</translation>
    </message>
    <message>
        <source>Private network transfer</source>
        <translation>Передача по частной сети</translation>
    </message>
    <message>
        <source>Both directions.</source>
        <translation>В обе стороны.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL on three-node clusters, with network storage or local NVMe</source>
        <translation>Управляемый PostgreSQL на кластерах из трёх узлов, с сетевым хранилищем или локальными NVMe</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Three nodes: a primary and two replicas in three zones, in one price. A single node has no failover.</source>
        <translation>Три узла: первичный и две реплики в трёх зонах, в одной цене. Одиночный узел не переключается при отказе.</translation>
    </message>
    <message>
        <source>Three nodes, network storage</source>
        <translation>Три узла, сетевое хранилище</translation>
    </message>
    <message>
        <source>Single node, network storage</source>
        <translation>Один узел, сетевое хранилище</translation>
    </message>
    <message>
        <source>Metal: three nodes, local NVMe</source>
        <translation>Metal: три узла, локальные NVMe</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Архитектура</translation>
    </message>
    <message>
        <source>Cluster size</source>
        <translation>Размер кластера</translation>
    </message>
    <message>
        <source>vCPU and memory are those of each instance.</source>
        <translation>vCPU и память — каждого инстанса.</translation>
    </message>
    <message>
        <source>Metal size</source>
        <translation>Размер Metal</translation>
    </message>
    <message>
        <source>Local storage and architecture</source>
        <translation>Локальное хранилище и архитектура</translation>
    </message>
    <message>
        <source>Part of the cluster&apos;s price. More storage means another cluster: it does not grow by itself.</source>
        <translation>Входит в цену кластера. Больше хранилища — другой кластер: само не растёт.</translation>
    </message>
    <message>
        <source>Extra replicas</source>
        <translation>Дополнительные реплики</translation>
    </message>
    <message>
        <source>Beyond the two that are included. Each costs a third of the cluster&apos;s rate, rounded up to a whole dollar.</source>
        <translation>Сверх двух включённых. Каждая стоит треть цены кластера, с округлением вверх до доллара.</translation>
    </message>
    <message>
        <source>Average disk size; every instance has its own. The first 10 GB of each included instance are free. The vendor&apos;s GB is 2^30 bytes.</source>
        <translation>Средний размер диска; у каждого инстанса свой. Первые 10 ГБ каждого включённого инстанса бесплатны. ГБ поставщика — 2^30 байт.</translation>
    </message>
    <message>
        <source>3,000 are included in each instance.</source>
        <translation>3000 включено в каждый инстанс.</translation>
    </message>
    <message>
        <source>125 MiB/s are included in each instance.</source>
        <translation>125 МиБ/с включено в каждый инстанс.</translation>
    </message>
    <message>
        <source>Backups and WAL</source>
        <translation>Копии и WAL</translation>
    </message>
    <message>
        <source>Compressed. Twice the disk size is included.</source>
        <translation>Сжатые. Двойной размер диска включён.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Dedicated PgBouncers</source>
        <translation>Выделенные PgBouncer</translation>
    </message>
    <message>
        <source>per zone</source>
        <translation>на зону</translation>
    </message>
    <message>
        <source>The PgBouncer on the primary is free.</source>
        <translation>PgBouncer на первичном бесплатен.</translation>
    </message>
    <message>
        <source>PgBouncer size</source>
        <translation>Размер PgBouncer</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ветки</translation>
    </message>
    <message>
        <source>Development branches</source>
        <translation>Ветки разработки</translation>
    </message>
    <message>
        <source>Each is a PS-DEV instance without replicas.</source>
        <translation>Каждая — инстанс PS-DEV без реплик.</translation>
    </message>
    <message>
        <source>Storage of each development branch</source>
        <translation>Хранилище каждой ветки разработки</translation>
    </message>
    <message>
        <source>Of the production branch: 100 GB are included, 10 GB with a single PS-5. Ingress, replication and backups are free.</source>
        <translation>Промышленной ветки: 100 ГБ включено, 10 ГБ с одиночным PS-5. Входящий трафик, репликация и копии бесплатны.</translation>
    </message>
    <message>
        <source>Private connections</source>
        <translation>Частные соединения</translation>
    </message>
    <message>
        <source>Both directions, with an allowance like that of public egress.</source>
        <translation>В обе стороны, с таким же бесплатным объёмом, как у исходящего трафика.</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Единый вход (SSO)</translation>
    </message>
    <message>
        <source>One price for the whole organisation.</source>
        <translation>Одна цена на всю организацию.</translation>
    </message>
    <message>
        <source>Horizontally scalable MySQL on Vitess, with branches and read-only regions</source>
        <translation>Горизонтально масштабируемый MySQL на Vitess, с ветками и регионами только для чтения</translation>
    </message>
    <message>
        <source>Network storage</source>
        <translation>Сетевое хранилище</translation>
    </message>
    <message>
        <source>One price covers a primary and two replicas in three zones.</source>
        <translation>Одна цена за первичный и две реплики в трёх зонах.</translation>
    </message>
    <message>
        <source>Local storage</source>
        <translation>Локальное хранилище</translation>
    </message>
    <message>
        <source>Part of the cluster&apos;s price.</source>
        <translation>Входит в цену кластера.</translation>
    </message>
    <message>
        <source>Read-only regions</source>
        <translation>Регионы только для чтения</translation>
    </message>
    <message>
        <source>An asynchronous copy with a regional price of its own; never takes over as primary. Its storage is billed from the first GiB.</source>
        <translation>Асинхронная копия со своей региональной ценой; первичной не становится. Хранилище оплачивается с первого ГиБ.</translation>
    </message>
    <message>
        <source>Data without binary logs. 10 GiB are included; beyond, each of the three instances pays.</source>
        <translation>Данные без binlog. 10 ГиБ включено; сверх того платит каждый из трёх инстансов.</translation>
    </message>
    <message>
        <source>Backups you schedule</source>
        <translation>Копии по вашему расписанию</translation>
    </message>
    <message>
        <source>The automatic backups every 12 hours are free.</source>
        <translation>Автоматические копии каждые 12 часов бесплатны.</translation>
    </message>
    <message>
        <source>Extra production branches</source>
        <translation>Дополнительные промышленные ветки</translation>
    </message>
    <message>
        <source>Each costs a full cluster of the size above.</source>
        <translation>Каждая стоит как целый кластер указанного выше размера.</translation>
    </message>
    <message>
        <source>Storage of each extra branch</source>
        <translation>Хранилище каждой дополнительной ветки</translation>
    </message>
    <message>
        <source>10 GiB are included in each.</source>
        <translation>10 ГиБ включено в каждой.</translation>
    </message>
    <message>
        <source>The hours of two branches that run all month are included.</source>
        <translation>Часы двух веток, работающих весь месяц, включены.</translation>
    </message>
    <message>
        <source>Hours of each development branch</source>
        <translation>Часы каждой ветки разработки</translation>
    </message>
    <message>
        <source>A development branch is one instance; 10 GiB are included.</source>
        <translation>Ветка разработки — один инстанс; 10 ГиБ включено.</translation>
    </message>
    <message>
        <source>Databases in containers, billed by the memory, CPU and disk they use</source>
        <translation>Базы в контейнерах с оплатой за используемые память, CPU и диск</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>All cost the same: what they use.</source>
        <translation>Все стоят одинаково: столько, сколько используют.</translation>
    </message>
    <message>
        <source>The fee is a minimum for all that one&apos;s workspace uses, not added to it.</source>
        <translation>Плата — минимум за всё, что использует рабочее пространство, а не надбавка.</translation>
    </message>
    <message>
        <source>Memory used, average</source>
        <translation>Использование памяти, в среднем</translation>
    </message>
    <message>
        <source>CPU used, average</source>
        <translation>Использование CPU, в среднем</translation>
    </message>
    <message>
        <source>As used, not as provisioned.</source>
        <translation>По использованному, а не выделенному.</translation>
    </message>
    <message>
        <source>Volume used</source>
        <translation>Использование тома</translation>
    </message>
    <message>
        <source>Egress</source>
        <translation>Исходящий трафик</translation>
    </message>
    <message>
        <source>Managed in-memory key-value store, beside the applications of the platform</source>
        <translation>Управляемое хранилище «ключ — значение» в памяти рядом с приложениями платформы</translation>
    </message>
    <message>
        <source>Single instance</source>
        <translation>Одиночный инстанс</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Инстанс</translation>
    </message>
    <message>
        <source>Stores of this size, each on its own.</source>
        <translation>Хранилища этого размера, каждое само по себе.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочее пространство</translation>
    </message>
    <message>
        <source>One fee for all services of the workspace.</source>
        <translation>Одна плата за все сервисы рабочего пространства.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Traffic to the internet, of the whole workspace: 5, 25 or 1,000 GB a month are included.</source>
        <translation>Трафик в интернет всего рабочего пространства: 5, 25 или 1000 ГБ в месяц включено.</translation>
    </message>
    <message>
        <source>Managed PostgreSQL on instances, beside the applications of the platform</source>
        <translation>Управляемый PostgreSQL на инстансах рядом с приложениями платформы</translation>
    </message>
    <message>
        <source>A standby, from the Pro instances on. Its price is not published.</source>
        <translation>Резерв, начиная с инстансов Pro. Цена не опубликована.</translation>
    </message>
    <message>
        <source>Of the instance; it can grow but not shrink.</source>
        <translation>Инстанса; растёт, но не уменьшается.</translation>
    </message>
    <message>
        <source>PostgreSQL or MySQL on your own machines, run by your own people</source>
        <translation>PostgreSQL или MySQL на своих машинах, силами своих людей</translation>
    </message>
    <message>
        <source>What one machine costs for each hour of the month, without its storage. For hardware of your own: depreciation, power and space.</source>
        <translation>Сколько стоит машина за каждый час месяца без хранилища. Для своего оборудования: амортизация, электричество и место.</translation>
    </message>
    <message>
        <source>Standby machines</source>
        <translation>Резервные машины</translation>
    </message>
    <message>
        <source>Besides the primary, equal to it, ready to take over.</source>
        <translation>Помимо первичной, равные ей, готовые принять работу.</translation>
    </message>
    <message>
        <source>Machines equal to the primary, with storage of their own.</source>
        <translation>Машины, равные первичной, со своим хранилищем.</translation>
    </message>
    <message>
        <source>Storage of each machine</source>
        <translation>Хранилище каждой машины</translation>
    </message>
    <message>
        <source>Price of storage</source>
        <translation>Цена хранилища</translation>
    </message>
    <message>
        <source>$ / GB-month</source>
        <translation>$ / ГБ-мес.</translation>
    </message>
    <message>
        <source>0 when the price of the machine includes its disks.</source>
        <translation>0, если диски входят в цену машины.</translation>
    </message>
    <message>
        <source>Our assumption, change it: all that is kept, twice the default storage.</source>
        <translation>Наше допущение, измените его: всё хранимое, вдвое больше хранилища по умолчанию.</translation>
    </message>
    <message>
        <source>Price of backup storage</source>
        <translation>Цена хранилища копий</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Эксплуатация</translation>
    </message>
    <message>
        <source>Operator hours</source>
        <translation>Часы администратора</translation>
    </message>
    <message>
        <source>Installation, upgrades, monitoring, backups and their tests, failover, being on call: all that a managed service does for its price.</source>
        <translation>Установка, обновления, мониторинг, копии и их проверка, переключение при отказе, дежурства: всё, что управляемый сервис делает за свою цену.</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Почасовая ставка</translation>
    </message>
    <message>
        <source>What an hour costs the employer.</source>
        <translation>Сколько час стоит работодателю.</translation>
    </message>
    <message>
        <source>Cloud data warehouse, credits by the hour of a warehouse size</source>
        <translation>Облачное хранилище данных, кредиты за час по размеру склада</translation>
    </message>
    <message>
        <source>Warehouse size</source>
        <translation>Размер склада (warehouse)</translation>
    </message>
    <message>
        <source>X-Small</source>
        <translation>X-Small</translation>
    </message>
    <message>
        <source>1 credit an hour</source>
        <translation>1 кредит в час</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>2 credits an hour</source>
        <translation>2 кредита в час</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>4 credits an hour</source>
        <translation>4 кредита в час</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>8 credits an hour</source>
        <translation>8 кредитов в час</translation>
    </message>
    <message>
        <source>X-Large</source>
        <translation>X-Large</translation>
    </message>
    <message>
        <source>16 credits an hour</source>
        <translation>16 кредитов в час</translation>
    </message>
    <message>
        <source>32 credits an hour</source>
        <translation>32 кредита в час</translation>
    </message>
    <message>
        <source>64 credits an hour</source>
        <translation>64 кредита в час</translation>
    </message>
    <message>
        <source>128 credits an hour</source>
        <translation>128 кредитов в час</translation>
    </message>
    <message>
        <source>Clusters, average</source>
        <translation>Кластеры, в среднем</translation>
    </message>
    <message>
        <source>Of a multi-cluster warehouse: how many run on average.</source>
        <translation>Мультикластерного склада: сколько работает в среднем.</translation>
    </message>
    <message>
        <source>A suspended warehouse burns no credits; each start burns a minute at least.</source>
        <translation>Приостановленный склад кредитов не расходует; каждый запуск — не менее минуты.</translation>
    </message>
    <message>
        <source>With what Time Travel and Fail-safe keep.</source>
        <translation>С тем, что хранят Time Travel и Fail-safe.</translation>
    </message>
    <message>
        <source>PostgreSQL with authentication, files and realtime, by plan, compute size and usage</source>
        <translation>PostgreSQL с аутентификацией, файлами и realtime: план, размер вычислений и использование</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>One fee for the whole organisation. Both have the same quotas.</source>
        <translation>Одна плата на всю организацию. Квоты у обоих одинаковы.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Each has a database of this size. The plan fee, the compute credit and the quotas of usage belong to the organisation.</source>
        <translation>В каждом база этого размера. Плата за план, кредит на вычисления и квоты принадлежат организации.</translation>
    </message>
    <message>
        <source>Micro to Medium share their cores. The price list has no standby: read replicas are asynchronous.</source>
        <translation>Micro–Medium делят ядра. Резерва в прейскуранте нет: реплики чтения асинхронны.</translation>
    </message>
    <message>
        <source>Preview branches</source>
        <translation>Ветки предпросмотра</translation>
    </message>
    <message>
        <source>Hours of all branches together; each is a Micro instance. The compute credit does not apply.</source>
        <translation>Часы всех веток вместе; каждая — инстанс Micro. Кредит на вычисления не действует.</translation>
    </message>
    <message>
        <source>Read replicas of each project</source>
        <translation>Реплик чтения у каждого проекта</translation>
    </message>
    <message>
        <source>As large as the primary, with a disk of 1.25 times its size, nothing of it included. Asynchronous.</source>
        <translation>Размером с первичный, с диском в 1,25 раза больше, без включённого объёма. Асинхронные.</translation>
    </message>
    <message>
        <source>Disk type</source>
        <translation>Тип диска</translation>
    </message>
    <message>
        <source>General purpose (gp3)</source>
        <translation>Общего назначения (gp3)</translation>
    </message>
    <message>
        <source>High performance (io2)</source>
        <translation>Высокопроизводительный (io2)</translation>
    </message>
    <message>
        <source>Disk of each project</source>
        <translation>Диск каждого проекта</translation>
    </message>
    <message>
        <source>Provisioned size. gp3: up to 16 TB, 8 GB of each project are included. io2: up to 60 TB.</source>
        <translation>Выделенный размер. gp3: до 16 ТБ, 8 ГБ каждого проекта включены. io2: до 60 ТБ.</translation>
    </message>
    <message>
        <source>gp3: 3,000 are included, up to 16,000 and 500 per GB. io2: billed from the first, up to 80,000 and 1,000 per GB.</source>
        <translation>gp3: 3000 включено, до 16 000 и 500 на ГБ. io2: оплачивается с первого, до 80 000 и 1000 на ГБ.</translation>
    </message>
    <message>
        <source>125 MB/s are included; at most 0.25 MB/s for each provisioned IOPS. Free with io2.</source>
        <translation>125 МБ/с включено; не более 0,25 МБ/с на выделенный IOPS. С io2 бесплатно.</translation>
    </message>
    <message>
        <source>Daily backups are free and kept for 7 days (Pro) or 14 days (Team). Point-in-time recovery is paid for each project.</source>
        <translation>Ежедневные копии бесплатны и хранятся 7 дней (Pro) или 14 дней (Team). Восстановление на момент времени оплачивается за каждый проект.</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>Ежедневные копии</translation>
    </message>
    <message>
        <source>Point-in-time recovery, 7 days</source>
        <translation>Восстановление на момент времени, 7 дней</translation>
    </message>
    <message>
        <source>Point-in-time recovery, 14 days</source>
        <translation>Восстановление на момент времени, 14 дней</translation>
    </message>
    <message>
        <source>Point-in-time recovery, 28 days</source>
        <translation>Восстановление на момент времени, 28 дней</translation>
    </message>
    <message>
        <source>Uncached egress</source>
        <translation>Исходящий трафик без кэша</translation>
    </message>
    <message>
        <source>250 GB are included.</source>
        <translation>250 ГБ включено.</translation>
    </message>
    <message>
        <source>Cached egress</source>
        <translation>Исходящий трафик из кэша</translation>
    </message>
    <message>
        <source>A further 250 GB are included.</source>
        <translation>Ещё 250 ГБ включено.</translation>
    </message>
    <message>
        <source>Dedicated IPv4 address</source>
        <translation>Выделенный адрес IPv4</translation>
    </message>
    <message>
        <source>One for each project and one for each of its replicas.</source>
        <translation>По одному на проект и на каждую его реплику.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Monthly active users</source>
        <translation>Активные пользователи в месяц</translation>
    </message>
    <message>
        <source>users</source>
        <translation>польз.</translation>
    </message>
    <message>
        <source>100,000 are included.</source>
        <translation>100 000 включено.</translation>
    </message>
    <message>
        <source>Third-party monthly active users</source>
        <translation>Активные пользователи сторонних провайдеров</translation>
    </message>
    <message>
        <source>Signed in by another provider&apos;s tokens. 100,000 are included.</source>
        <translation>Вход по токенам другого провайдера. 100 000 включено.</translation>
    </message>
    <message>
        <source>Single sign-on monthly active users</source>
        <translation>Активные пользователи единого входа (SSO)</translation>
    </message>
    <message>
        <source>50 are included.</source>
        <translation>50 включено.</translation>
    </message>
    <message>
        <source>File storage</source>
        <translation>Хранилище файлов</translation>
    </message>
    <message>
        <source>100 GB are included.</source>
        <translation>100 ГБ включено.</translation>
    </message>
    <message>
        <source>Images transformed</source>
        <translation>Преобразованные изображения</translation>
    </message>
    <message>
        <source>images / month</source>
        <translation>изобр. / мес.</translation>
    </message>
    <message>
        <source>Origin images. 100 are included.</source>
        <translation>Исходные изображения. 100 включено.</translation>
    </message>
    <message>
        <source>Edge function calls</source>
        <translation>Вызовы пограничных функций</translation>
    </message>
    <message>
        <source>2 million are included.</source>
        <translation>2 млн включено.</translation>
    </message>
    <message>
        <source>Realtime messages</source>
        <translation>Сообщения Realtime</translation>
    </message>
    <message>
        <source>5 million are included.</source>
        <translation>5 млн включено.</translation>
    </message>
    <message>
        <source>Realtime peak connections</source>
        <translation>Пиковые соединения Realtime</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>соед.</translation>
    </message>
    <message>
        <source>500 are included.</source>
        <translation>500 включено.</translation>
    </message>
    <message>
        <source>Distributed SQL compatible with MySQL, by request units or provisioned capacity</source>
        <translation>Распределённый SQL, совместимый с MySQL, по единицам запросов или выделенной ёмкости</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Starter: request units</source>
        <translation>Starter: единицы запросов</translation>
    </message>
    <message>
        <source>Essential: provisioned capacity</source>
        <translation>Essential: выделенная ёмкость</translation>
    </message>
    <message>
        <source>1 RU: 8 reads, 64 KiB read, 2 writes or 2 KiB written on one of three replicas, 3 ms of SQL CPU, or 1 KiB of egress.</source>
        <translation>1 RU: 8 чтений, 64 КиБ чтения, 2 записи или 2 КиБ записи на одной из трёх реплик, 3 мс CPU на SQL или 1 КиБ исходящего трафика.</translation>
    </message>
    <message>
        <source>One of the first five clusters</source>
        <translation>Один из первых пяти кластеров</translation>
    </message>
    <message>
        <source>Each of these has 50 million RU, 5 GiB of rows and 5 GiB of columns free a month.</source>
        <translation>У каждого из них 50 млн RU, 5 ГиБ строк и 5 ГиБ столбцов бесплатно в месяц.</translation>
    </message>
    <message>
        <source>Request capacity</source>
        <translation>Ёмкость запросов</translation>
    </message>
    <message>
        <source>RCU</source>
        <translation>RCU</translation>
    </message>
    <message>
        <source>Provisioned request units per second.</source>
        <translation>Выделенные единицы запросов в секунду.</translation>
    </message>
    <message>
        <source>Row storage</source>
        <translation>Построчное хранилище</translation>
    </message>
    <message>
        <source>Columnar storage</source>
        <translation>Колоночное хранилище</translation>
    </message>
    <message>
        <source>Columnar replicas for analytics.</source>
        <translation>Колоночные реплики для аналитики.</translation>
    </message>
    <message>
        <source>Managed TimescaleDB: PostgreSQL for time series, storage by compressed use</source>
        <translation>Управляемый TimescaleDB: PostgreSQL для временных рядов, хранилище по сжатому объёму</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Performance</translation>
    </message>
    <message>
        <source>Performance: up to 8 CPU and 16 TB, recovery to any point of 3 days. Scale: up to 32 CPU and 64 TB, 14 days, read replicas and tiered storage.</source>
        <translation>Performance: до 8 CPU и 16 ТБ, восстановление на любой момент 3 дней. Scale: до 32 CPU и 64 ТБ, 14 дней, реплики чтения и многоуровневое хранилище.</translation>
    </message>
    <message>
        <source>Service size</source>
        <translation>Размер сервиса</translation>
    </message>
    <message>
        <source>The vendor publishes the price of the smallest size only, as a price from which regions start; larger sizes need an imported price.</source>
        <translation>Поставщик публикует цену только наименьшего размера, как начальную по регионам; для больших нужна своя цена.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Наименьший</translation>
    </message>
    <message>
        <source>1 CPU</source>
        <translation>1 CPU</translation>
    </message>
    <message>
        <source>2 CPU</source>
        <translation>2 CPU</translation>
    </message>
    <message>
        <source>4 CPU</source>
        <translation>4 CPU</translation>
    </message>
    <message>
        <source>8 CPU, 32 GB</source>
        <translation>8 CPU, 32 ГБ</translation>
    </message>
    <message>
        <source>16 CPU</source>
        <translation>16 CPU</translation>
    </message>
    <message>
        <source>32 CPU, 128 GB</source>
        <translation>32 CPU, 128 ГБ</translation>
    </message>
    <message>
        <source>High-availability replicas</source>
        <translation>Реплики высокой доступности</translation>
    </message>
    <message>
        <source>Each is charged like the primary, compute and storage. Performance has one at most.</source>
        <translation>Каждая оплачивается как первичная, вычисления и хранилище. В Performance не более одной.</translation>
    </message>
    <message>
        <source>Scale plan. Each is charged like the primary, compute and storage.</source>
        <translation>План Scale. Каждая оплачивается как первичная, вычисления и хранилище.</translation>
    </message>
    <message>
        <source>Connection pooler</source>
        <translation>Пул соединений</translation>
    </message>
    <message>
        <source>A paid add-on without a published price.</source>
        <translation>Платное дополнение без опубликованной цены.</translation>
    </message>
    <message>
        <source>Compressed, as used; nothing is provisioned. A service&apos;s binaries count as well, up to 0.9 GB.</source>
        <translation>Сжатое, по использованию; заранее ничего не выделяется. Файлы самого сервиса тоже считаются, до 0,9 ГБ.</translation>
    </message>
    <message>
        <source>Tiered data</source>
        <translation>Данные на холодном уровне</translation>
    </message>
    <message>
        <source>In object storage, by its uncompressed size; replicas share it.</source>
        <translation>В объектном хранилище, по размеру без сжатия; реплики делят его.</translation>
    </message>
    <message>
        <source>IO boost</source>
        <translation>Ускорение ввода-вывода</translation>
    </message>
    <message>
        <source>Up to 40,000 IOPS. A paid add-on without a published price.</source>
        <translation>До 40 000 IOPS. Платное дополнение без опубликованной цены.</translation>
    </message>
    <message>
        <source>SQLite databases as a service, by plan, rows and storage</source>
        <translation>Базы SQLite как сервис: план, строки и хранилище</translation>
    </message>
    <message>
        <source>Scaler</source>
        <translation>Scaler</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>The fee only; a year is shown as twelve equal months.</source>
        <translation>Только плата за план; год показан двенадцатью равными месяцами.</translation>
    </message>
    <message>
        <source>By the month</source>
        <translation>Помесячно</translation>
    </message>
    <message>
        <source>By the year, in advance</source>
        <translation>За год вперёд</translation>
    </message>
    <message>
        <source>Rows that queries scan, not rows that they return.</source>
        <translation>Строки, которые запросы сканируют, а не возвращают.</translation>
    </message>
    <message>
        <source>Entries of indexes count as well.</source>
        <translation>Записи индексов тоже считаются.</translation>
    </message>
    <message>
        <source>Of all databases, branches and restores together.</source>
        <translation>Всех баз, веток и восстановлений вместе.</translation>
    </message>
    <message>
        <source>Embedded syncs</source>
        <translation>Встроенная синхронизация</translation>
    </message>
    <message>
        <source>Copied to replicas inside applications.</source>
        <translation>Копируется в реплики внутри приложений.</translation>
    </message>
    <message>
        <source>Serverless Redis paid by the command, or by a plan of a fixed size</source>
        <translation>Бессерверный Redis с оплатой за команды или план фиксированного размера</translation>
    </message>
    <message>
        <source>Fixed size</source>
        <translation>Фиксированный размер</translation>
    </message>
    <message>
        <source>Pay as you go: by the command, up to 100 GB. Fixed size: one price, commands free.</source>
        <translation>По факту: за команды, до 100 ГБ. Фиксированный размер: одна цена, команды бесплатны.</translation>
    </message>
    <message>
        <source>The memory is the most data that the plan holds.</source>
        <translation>Память — наибольший объём данных в плане.</translation>
    </message>
    <message>
        <source>Commands such as AUTH, PING and INFO are free.</source>
        <translation>Команды вроде AUTH, PING и INFO бесплатны.</translation>
    </message>
    <message>
        <source>Each counts once more for every read region.</source>
        <translation>Каждая считается ещё раз на каждый регион чтения.</translation>
    </message>
    <message>
        <source>Daily average of the database; copies in read regions are added to the bill. 1 GB is free when paid as you go.</source>
        <translation>Среднесуточный размер базы; копии в регионах чтения добавляются в счёт. При оплате по факту 1 ГБ бесплатен.</translation>
    </message>
    <message>
        <source>Read regions</source>
        <translation>Регионы чтения</translation>
    </message>
    <message>
        <source>Copies that serve reads; writes go to the primary region.</source>
        <translation>Копии, обслуживающие чтения; записи идут в первичный регион.</translation>
    </message>
    <message>
        <source>Pay as you go: 200 GB a month are free. Fixed sizes have a limit instead of a price.</source>
        <translation>По факту: 200 ГБ в месяц бесплатны. У фиксированных размеров вместо цены — предел.</translation>
    </message>
    <message>
        <source>Prod Pack</source>
        <translation>Prod Pack</translation>
    </message>
    <message>
        <source>An SLA of 99.99 %, copies in several zones, encryption at rest. A monthly price for each database.</source>
        <translation>SLA 99,99 %, копии в нескольких зонах, шифрование при хранении. Месячная цена за каждую базу.</translation>
    </message>
    <message>
        <source>Multi-AZ for production</source>
        <translation>Multi-AZ для рабочей среды</translation>
    </message>
    <message>
        <source>A single copy is gone with its zone, and the database with it until a copy is made elsewhere. A standby in another zone takes over by itself.</source>
        <translation>Единственная копия пропадает вместе с зоной, а с ней и база, пока копию не создадут в другом месте. Резерв в другой зоне включается сам.</translation>
    </message>
    <message>
        <source>Zone redundancy for production</source>
        <translation>Зональная избыточность для рабочей среды</translation>
    </message>
    <message>
        <source>High availability for production</source>
        <translation>Высокая доступность для рабочей среды</translation>
    </message>
    <message>
        <source>A plan with a standby for production</source>
        <translation>План с резервом для рабочей среды</translation>
    </message>
    <message>
        <source>A reader to fail over to</source>
        <translation>Читающий узел для переключения</translation>
    </message>
    <message>
        <source>The volume of a cluster spans three zones, its instances do not: without a reader in another zone nothing takes over at once.</source>
        <translation>Том кластера лежит в трёх зонах, а инстансы — нет: без читающего узла в другой зоне сразу заменить пишущий нечем.</translation>
    </message>
    <message>
        <source>A replica for each shard of a cache</source>
        <translation>Реплика для каждого шарда кэша</translation>
    </message>
    <message>
        <source>A replica in another zone takes over when a primary node fails; without one the data of its shard is lost and the database takes the load.</source>
        <translation>Реплика в другой зоне заменяет отказавший первичный узел; без неё данные шарда теряются, и нагрузка ложится на базу.</translation>
    </message>
    <message>
        <source>Search nodes in three zones</source>
        <translation>Поисковые узлы в трёх зонах</translation>
    </message>
    <message>
        <source>Three data nodes, one in each zone, and three dedicated masters keep a domain up and able to elect a master when a zone fails.</source>
        <translation>Три узла данных, по одному в зоне, и три выделенных главных узла сохраняют работу домена и выбор главного при отказе зоны.</translation>
    </message>
    <message>
        <source>Three DAX nodes</source>
        <translation>Три узла DAX</translation>
    </message>
    <message>
        <source>A cluster of three nodes in different zones is what AWS recommends for production.</source>
        <translation>Для рабочей среды AWS рекомендует кластер из трёх узлов в разных зонах.</translation>
    </message>
    <message>
        <source>Burstable classes in production</source>
        <translation>Классы с переменной производительностью в рабочей среде</translation>
    </message>
    <message>
        <source>Burstable and shared-core classes sustain a part of their CPU only, and some have no SLA: they suit development and small, uneven loads.</source>
        <translation>Такие классы и классы с общим ядром долго дают лишь часть своего процессора, и не у всех есть SLA: они для разработки и небольших неровных нагрузок.</translation>
    </message>
    <message>
        <source>Backups are kept</source>
        <translation>Резервные копии хранятся</translation>
    </message>
    <message>
        <source>Replicas copy mistakes as fast as data: only a backup brings back what was deleted.</source>
        <translation>Реплики копируют ошибки так же быстро, как данные: удалённое вернёт только резервная копия.</translation>
    </message>
    <message>
        <source>Point-in-time recovery is on</source>
        <translation>Восстановление на момент времени включено</translation>
    </message>
    <message>
        <source>It restores a table to any second of its window, without a backup schedule.</source>
        <translation>Оно возвращает таблицу к любой секунде своего окна, без расписания копий.</translation>
    </message>
    <message>
        <source>Backups are kept as long as asked for</source>
        <translation>Копии хранятся столько, сколько просили</translation>
    </message>
    <message>
        <source>A mistake that is found after the last backup has expired cannot be undone.</source>
        <translation>Ошибку, найденную после истечения последней копии, уже не исправить.</translation>
    </message>
    <message>
        <source>A second region for the RTO and RPO</source>
        <translation>Второй регион для RTO и RPO</translation>
    </message>
    <message>
        <source>Backup and restore takes hours and loses hours; pilot light, warm standby and active-active need the data in a second region.</source>
        <translation>Восстановление из копий занимает часы и теряет часы; pilot light, тёплый резерв и Active-active требуют данных во втором регионе.</translation>
    </message>
    <message>
        <source>A second region that nothing asks for</source>
        <translation>Второй регион, которого никто не просит</translation>
    </message>
    <message>
        <source>Copies in other regions bill storage, instances and the transfer of every change; backup and restore does without them.</source>
        <translation>Копии в других регионах — это хранилище, инстансы и передача каждого изменения; восстановлению из копий они не нужны.</translation>
    </message>
    <message>
        <source>Backups that outlive their region</source>
        <translation>Копии, которые переживут свой регион</translation>
    </message>
    <message>
        <source>Recovery from the loss of a region by backups needs them in another one.</source>
        <translation>Чтобы восстановиться из копий после потери региона, они должны быть в другом.</translation>
    </message>
    <message>
        <source>Primary larger than its load</source>
        <translation>Первичный узел больше своей нагрузки</translation>
    </message>
    <message>
        <source>An instance used below 30 % is made smaller; 60 to 70 % is the aim. The proposed class is the next of its family that serves the peak at the workload&apos;s target utilisation and holds its working set.</source>
        <translation>Инстанс, занятый меньше чем на 30 %, уменьшают; цель — 60–70 %. Предложен следующий класс семейства, который выдержит пик при целевой загрузке и вместит рабочий набор.</translation>
    </message>
    <message>
        <source>Smaller primary beside replicas</source>
        <translation>Первичный узел поменьше рядом с репликами</translation>
    </message>
    <message>
        <source>When replicas serve the reads, the primary needs compute for the writes only, and may be of another class than they.</source>
        <translation>Когда чтения обслуживают реплики, первичному узлу нужны вычисления только для записей, и класс у него может быть другим.</translation>
    </message>
    <message>
        <source>Primary too small for its peak</source>
        <translation>Первичный узел мал для своего пика</translation>
    </message>
    <message>
        <source>Above 80 % of CPU an alarm is due: queries queue, and a failover has nothing to spare.</source>
        <translation>Выше 80 % процессора пора бить тревогу: запросы встают в очередь, а для переключения нет запаса.</translation>
    </message>
    <message>
        <source>Reads on replicas</source>
        <translation>Чтения — на реплики</translation>
    </message>
    <message>
        <source>Replicas take reads off the primary, which then serves writes and reads that must see the newest data.</source>
        <translation>Реплики снимают чтения с первичного узла; ему остаются записи и чтения, которым нужны самые свежие данные.</translation>
    </message>
    <message>
        <source>Replicas without work</source>
        <translation>Реплики без работы</translation>
    </message>
    <message>
        <source>A replica is billed as an instance whether or not the application sends reads to it. Clusters on a shared volume keep one to fail over to.</source>
        <translation>Реплика оплачивается как инстанс, даже если приложение не шлёт ей чтений. Кластеры на общем томе оставляют одну для переключения.</translation>
    </message>
    <message>
        <source>More request units than the peak needs</source>
        <translation>Единиц запросов больше, чем нужно пику</translation>
    </message>
    <message>
        <source>Provisioned request units are billed whether or not requests use them.</source>
        <translation>Выделенные единицы запросов оплачиваются, расходуют их запросы или нет.</translation>
    </message>
    <message>
        <source>Newer generation of the class</source>
        <translation>Новое поколение класса</translation>
    </message>
    <message>
        <source>Vendors sell a new generation for the price of the old one or less, faster, and retire the old one some day.</source>
        <translation>Новое поколение продают по цене старого или дешевле; оно быстрее, а старое однажды снимут с продажи.</translation>
    </message>
    <message>
        <source>Arm class of the same size</source>
        <translation>Класс на Arm того же размера</translation>
    </message>
    <message>
        <source>A managed database hides the processor from the application; where the vendor sells Arm (Graviton, C4A) for less, the size stays the same.</source>
        <translation>Управляемая база скрывает процессор от приложения; где Arm (Graviton, C4A) продаётся дешевле, размер остаётся тем же.</translation>
    </message>
    <message>
        <source>gp3 instead of gp2</source>
        <translation>gp3 вместо gp2</translation>
    </message>
    <message>
        <source>gp3 has IOPS and throughput apart from the size, and 3,000 IOPS included.</source>
        <translation>У gp3 IOPS и пропускная способность не зависят от размера, и 3000 IOPS включены.</translation>
    </message>
    <message>
        <source>gp3 instead of provisioned IOPS</source>
        <translation>gp3 вместо выделенных IOPS</translation>
    </message>
    <message>
        <source>Most loads run on gp3; io1 and io2 bill every provisioned IOPS.</source>
        <translation>Большинству нагрузок хватает gp3; io1 и io2 берут плату за каждую выделенную IOPS.</translation>
    </message>
    <message>
        <source>Provisioned IOPS beyond the peak</source>
        <translation>Выделенных IOPS больше, чем нужно пику</translation>
    </message>
    <message>
        <source>IOPS are billed as provisioned.</source>
        <translation>IOPS оплачиваются по выделенному.</translation>
    </message>
    <message>
        <source>Allocated storage that is empty</source>
        <translation>Выделенное хранилище пустует</translation>
    </message>
    <message>
        <source>Allocated storage is billed whether used or not; most services enlarge it when it fills.</source>
        <translation>Выделенное хранилище оплачивается, занято оно или нет; большинство сервисов увеличит его, когда оно заполнится.</translation>
    </message>
    <message>
        <source>I/O-Optimized for much I/O</source>
        <translation>I/O-Optimized при большом вводе-выводе</translation>
    </message>
    <message>
        <source>Without a charge for I/O, compute and storage cost more: worth it from a certain share of I/O on, which is billed here, not guessed.</source>
        <translation>Без платы за ввод-вывод дороже вычисления и хранилище: это выгодно с некоторой доли ввода-вывода, и здесь она посчитана, а не угадана.</translation>
    </message>
    <message>
        <source>Standard for little I/O</source>
        <translation>Standard при малом вводе-выводе</translation>
    </message>
    <message>
        <source>I/O-Optimized pays for I/O that is not there; the configuration can be left at any time.</source>
        <translation>I/O-Optimized платит за ввод-вывод, которого нет; от этой конфигурации можно отказаться в любой момент.</translation>
    </message>
    <message>
        <source>Standard-Infrequent Access for data that is seldom read</source>
        <translation>Standard-Infrequent Access для данных, которые редко читают</translation>
    </message>
    <message>
        <source>Cheaper storage, dearer requests.</source>
        <translation>Хранилище дешевле, запросы дороже.</translation>
    </message>
    <message>
        <source>Standard tables for data in use</source>
        <translation>Класс Standard для данных в работе</translation>
    </message>
    <message>
        <source>Dearer storage, cheaper requests.</source>
        <translation>Хранилище дороже, запросы дешевле.</translation>
    </message>
    <message>
        <source>Time to live for what expires</source>
        <translation>Срок жизни тому, что устаревает</translation>
    </message>
    <message>
        <source>Items with an expiry are deleted by the service; in DynamoDB that takes no write units.</source>
        <translation>Элементы с истёкшим сроком удаляет сам сервис; в DynamoDB это не расходует единиц записи.</translation>
    </message>
    <message>
        <source>Old data in an archive</source>
        <translation>Старые данные — в архив</translation>
    </message>
    <message>
        <source>Object storage costs a fraction of a database&apos;s: what is no longer queried can be exported there and deleted here.</source>
        <translation>Объектное хранилище во много раз дешевле базы: то, к чему больше не обращаются, можно выгрузить туда и удалить здесь.</translation>
    </message>
    <message>
        <source>Large items compressed</source>
        <translation>Большие элементы — сжать</translation>
    </message>
    <message>
        <source>Requests are billed by size: long text and JSON that is compressed before it is written takes fewer units, and less storage.</source>
        <translation>Запросы оплачиваются по размеру: длинный текст и JSON, сжатые перед записью, расходуют меньше единиц и меньше хранилища.</translation>
    </message>
    <message>
        <source>Provisioned capacity for a steady load</source>
        <translation>Выделенная ёмкость для ровной нагрузки</translation>
    </message>
    <message>
        <source>Provisioned capacity suits predictable loads; pay per request suits variable ones.</source>
        <translation>Выделенная ёмкость подходит предсказуемым нагрузкам, оплата за запрос — переменчивым.</translation>
    </message>
    <message>
        <source>On-demand capacity for an uneven load</source>
        <translation>Ёмкость по требованию для неровной нагрузки</translation>
    </message>
    <message>
        <source>Capacity that waits for peaks costs more than requests that are paid for one by one.</source>
        <translation>Ёмкость, которая ждёт пиков, дороже запросов, оплаченных по одному.</translation>
    </message>
    <message>
        <source>Auto scaling of provisioned capacity</source>
        <translation>Автомасштабирование выделенной ёмкости</translation>
    </message>
    <message>
        <source>Capacity follows the load at a target utilisation, and grows by itself before requests are throttled.</source>
        <translation>Ёмкость следует за нагрузкой при целевой загрузке и растёт сама, прежде чем запросы начнут отклоняться.</translation>
    </message>
    <message>
        <source>Autoscale for idle hours</source>
        <translation>Автомасштабирование для часов простоя</translation>
    </message>
    <message>
        <source>Autoscale bills each hour at the highest throughput it reached, never below a tenth of the maximum.</source>
        <translation>Автомасштабирование берёт за каждый час по его наивысшей пропускной способности, но не меньше десятой части максимума.</translation>
    </message>
    <message>
        <source>Manual throughput for a steady load</source>
        <translation>Ручная пропускная способность для ровной нагрузки</translation>
    </message>
    <message>
        <source>The rate of autoscale is 1.5 times that of manual throughput: above two thirds of the maximum, used all month, manual costs less.</source>
        <translation>Ставка автомасштабирования в 1,5 раза выше ручной: если весь месяц занято больше двух третей максимума, ручная дешевле.</translation>
    </message>
    <message>
        <source>Serverless for few requests</source>
        <translation>Бессерверный режим для редких запросов</translation>
    </message>
    <message>
        <source>A serverless account bills request units as they are used; it has one region.</source>
        <translation>Бессерверная учётная запись оплачивает единицы запросов по мере расхода; регион у неё один.</translation>
    </message>
    <message>
        <source>Autoscaling of nodes</source>
        <translation>Автомасштабирование узлов</translation>
    </message>
    <message>
        <source>Nodes are billed whether or not they work; autoscaling itself is free.</source>
        <translation>Узлы оплачиваются, работают они или нет; само автомасштабирование бесплатно.</translation>
    </message>
    <message>
        <source>Consistency dearer than needed</source>
        <translation>Согласованность дороже, чем нужно</translation>
    </message>
    <message>
        <source>Most reads need their own session&apos;s writes or less: strong consistency is for those that must see every writer&apos;s latest.</source>
        <translation>Большинству чтений хватает записей своего сеанса или меньшего: строгая согласованность — тем, кто должен видеть последнюю запись каждого.</translation>
    </message>
    <message>
        <source>Transactions where they are needed</source>
        <translation>Транзакции там, где они нужны</translation>
    </message>
    <message>
        <source>A transactional request takes double units; a condition on a single item needs none.</source>
        <translation>Транзакционный запрос расходует двойные единицы; условию на один элемент транзакция не нужна.</translation>
    </message>
    <message>
        <source>Serverless for idle hours</source>
        <translation>Бессерверный режим для часов простоя</translation>
    </message>
    <message>
        <source>Development, tests and other loads with idle hours suit databases that scale down, pause or stop.</source>
        <translation>Разработке, тестам и другим нагрузкам с простоями подходят базы, которые уменьшаются, приостанавливаются или останавливаются.</translation>
    </message>
    <message>
        <source>Pause when idle</source>
        <translation>Пауза в простое</translation>
    </message>
    <message>
        <source>Stop in idle hours</source>
        <translation>Остановка в часы простоя</translation>
    </message>
    <message>
        <source>A database that scales to zero</source>
        <translation>База, которая масштабируется до нуля</translation>
    </message>
    <message>
        <source>Infrequent access suits a database without compute between uses, when a start of about half a second is bearable.</source>
        <translation>Редким обращениям подходит база без вычислений между ними, если запуск примерно за полсекунды терпим.</translation>
    </message>
    <message>
        <source>Provisioned instances for a constant load</source>
        <translation>Выделенные инстансы для постоянной нагрузки</translation>
    </message>
    <message>
        <source>Serverless is for variable loads: a unit of its capacity costs more than the same memory of an instance that runs all month.</source>
        <translation>Бессерверный режим — для переменной нагрузки: единица его ёмкости дороже той же памяти инстанса, работающего весь месяц.</translation>
    </message>
    <message>
        <source>One-year commitment for a steady load</source>
        <translation>Обязательство на год для ровной нагрузки</translation>
    </message>
    <message>
        <source>A year&apos;s term suits a load that is stable or may change later. Upfront fees are spread over the term.</source>
        <translation>Годовой срок подходит нагрузке, которая ровна или позже может измениться. Авансы распределены по сроку.</translation>
    </message>
    <message>
        <source>Three-year commitment for long-term production</source>
        <translation>Обязательство на три года для долгой работы</translation>
    </message>
    <message>
        <source>The largest discount, for what is sure to run that long. Upfront fees are spread over the term.</source>
        <translation>Самая большая скидка — для того, что точно проработает столько. Авансы распределены по сроку.</translation>
    </message>
    <message>
        <source>Savings plan where one is sold</source>
        <translation>План экономии там, где он продаётся</translation>
    </message>
    <message>
        <source>A plan commits to money per hour, not to a class: it stays used when classes, sizes or regions change.</source>
        <translation>План обязывает к сумме в час, а не к классу: он работает и после смены класса, размера или региона.</translation>
    </message>
    <message>
        <source>Commitment beyond the use</source>
        <translation>Обязательство больше потребления</translation>
    </message>
    <message>
        <source>A commitment is billed every hour, used or not.</source>
        <translation>Обязательство оплачивается каждый час, используется оно или нет.</translation>
    </message>
    <message>
        <source>A cache in front of reads</source>
        <translation>Кэш перед чтениями</translation>
    </message>
    <message>
        <source>What is read often and changes seldom is served from memory, and the database needs less compute or fewer replicas.</source>
        <translation>Что часто читают и редко меняют, отдаётся из памяти, и базе нужно меньше вычислений или реплик.</translation>
    </message>
    <message>
        <source>DAX in front of DynamoDB reads</source>
        <translation>DAX перед чтениями DynamoDB</translation>
    </message>
    <message>
        <source>DAX answers eventually consistent reads from memory, in microseconds and without read units.</source>
        <translation>DAX отвечает на чтения с согласованностью в конечном счёте из памяти: за микросекунды и без единиц чтения.</translation>
    </message>
    <message>
        <source>Valkey instead of Redis OSS</source>
        <translation>Valkey вместо Redis OSS</translation>
    </message>
    <message>
        <source>The same commands for a lower price; a cluster is upgraded in place.</source>
        <translation>Те же команды дешевле; кластер обновляется на месте.</translation>
    </message>
    <message>
        <source>MemoryDB where data must last</source>
        <translation>MemoryDB, где данные должны сохраниться</translation>
    </message>
    <message>
        <source>A cache replicates asynchronously and may lose writes; MemoryDB keeps a transaction log in several zones.</source>
        <translation>Кэш реплицирует асинхронно и может потерять записи; MemoryDB ведёт журнал транзакций в нескольких зонах.</translation>
    </message>
    <message>
        <source>ElastiCache where data may be lost</source>
        <translation>ElastiCache, где данные можно потерять</translation>
    </message>
    <message>
        <source>Durability is part of MemoryDB&apos;s price, by about a quarter; a cache does without it.</source>
        <translation>Сохранность данных — около четверти цены MemoryDB; кэшу она не нужна.</translation>
    </message>
    <message>
        <source>Edition dearer than needed</source>
        <translation>Редакция дороже, чем нужно</translation>
    </message>
    <message>
        <source>Higher editions and tiers add features and promises. The proposed one is the cheapest that the vendor accepts with these settings; features that are no setting here (the service&apos;s page names them) are for you to weigh. Not for designs marked as production.</source>
        <translation>Старшие редакции и уровни добавляют возможности и обещания. Предложена самая дешёвая из тех, что поставщик примет с этими настройками; возможности, которых среди настроек нет (они названы на странице сервиса), оцените сами. Не для вариантов, помеченных как рабочие.</translation>
    </message>
    <message>
        <source>Plan dearer than needed</source>
        <translation>План дороже, чем нужно</translation>
    </message>
    <message>
        <source>The proposed plan is the cheapest whose limits hold these settings; support and features that are no setting here are for you to weigh. Not for designs marked as production.</source>
        <translation>Предложен самый дешёвый план, в пределы которого укладываются эти настройки; поддержку и возможности, которых среди настроек нет, оцените сами. Не для вариантов, помеченных как рабочие.</translation>
    </message>
    <message>
        <source>One node where one is enough</source>
        <translation>Один узел, где хватает одного</translation>
    </message>
    <message>
        <source>A design that may be down while a zone is needs no further nodes.</source>
        <translation>Варианту, который может простаивать вместе с зоной, другие узлы не нужны.</translation>
    </message>
    <message>
        <source>A standby that nobody asks for</source>
        <translation>Резерв, который никому не нужен</translation>
    </message>
    <message>
        <source>A standby doubles compute and storage. Development and tests do without.</source>
        <translation>Резерв удваивает вычисления и хранилище. Разработке и тестам он ни к чему.</translation>
    </message>
    <message>
        <source>Cloud SQL for standard loads</source>
        <translation>Cloud SQL для обычных нагрузок</translation>
    </message>
    <message>
        <source>AlloyDB is for high performance and for analytics beside transactions; standard, cost-sensitive loads run on Cloud SQL.</source>
        <translation>AlloyDB — для высокой производительности и аналитики рядом с транзакциями; обычным нагрузкам, где важна цена, хватает Cloud SQL.</translation>
    </message>
    <message>
        <source>Application and database in one zone</source>
        <translation>Приложение и база в одной зоне</translation>
    </message>
    <message>
        <source>Clouds charge what passes between zones, often on both sides. Readers in each zone and zone-aware routing keep it inside.</source>
        <translation>Облака берут плату за то, что проходит между зонами, часто с обеих сторон. Читающие узлы в каждой зоне и маршрутизация с учётом зон оставляют трафик внутри.</translation>
    </message>
    <message>
        <source>Readers in the region of the data</source>
        <translation>Читающие — в регионе данных</translation>
    </message>
    <message>
        <source>Every byte that leaves a region is charged, and slow; a replica near its readers sends each change once.</source>
        <translation>За каждый байт, покидающий регион, берут плату, и он идёт долго; реплика рядом с читающими пересылает каждое изменение один раз.</translation>
    </message>
    <message>
        <source>Transfer is most of the bill</source>
        <translation>Передача — большая часть счёта</translation>
    </message>
    <message>
        <source>Transfer is one of the four large parts of a database&apos;s cost: a content network, compression, private endpoints or fewer columns reduce it.</source>
        <translation>Передача — одна из четырёх больших частей стоимости базы: её уменьшают сеть доставки, сжатие, частные конечные точки или меньше столбцов.</translation>
    </message>
    <message>
        <source>Writes in every region without need</source>
        <translation>Записи в каждом регионе без нужды</translation>
    </message>
    <message>
        <source>Multi-region writes cost a dearer rate for all throughput, and conflicts to resolve. Only active-active needs them.</source>
        <translation>Записи в нескольких регионах — это более дорогая ставка за всю пропускную способность и разбор конфликтов. Они нужны только режиму Active-active.</translation>
    </message>
    <message>
        <source>Extended support is charged</source>
        <translation>За расширенную поддержку берут плату</translation>
    </message>
    <message>
        <source>After standard support a version is charged for every vCPU, standbys included, and more in later years, until it is upgraded or the vendor does it.</source>
        <translation>После стандартной поддержки за версию берут плату с каждого vCPU, включая резервные, а в следующие годы больше, пока её не обновите вы или поставщик.</translation>
    </message>
    <message>
        <source>Standard support ends within a year</source>
        <translation>Стандартная поддержка кончится в течение года</translation>
    </message>
    <message>
        <source>An upgrade to a new major version needs tests and a window: better planned than charged or forced.</source>
        <translation>Переход на новую старшую версию требует тестов и окна: лучше запланировать его, чем платить или делать по принуждению.</translation>
    </message>
    <message>
        <source>Private network only</source>
        <translation>Только частная сеть</translation>
    </message>
    <message>
        <source>Private subnets and endpoints keep the database off the internet.</source>
        <translation>Частные подсети и конечные точки не выпускают базу в интернет.</translation>
    </message>
    <message>
        <source>Least privilege in security groups</source>
        <translation>Минимум прав в группах безопасности</translation>
    </message>
    <message>
        <source>Only the application&apos;s own group reaches the database&apos;s port.</source>
        <translation>До порта базы доходит только группа самого приложения.</translation>
    </message>
    <message>
        <source>Authentication by IAM</source>
        <translation>Аутентификация через IAM</translation>
    </message>
    <message>
        <source>Short-lived tokens of the cloud&apos;s identities replace passwords in configuration.</source>
        <translation>Короткоживущие токены облачных учётных записей заменяют пароли в конфигурации.</translation>
    </message>
    <message>
        <source>Secrets kept in a vault and rotated</source>
        <translation>Секреты хранятся в хранилище и меняются</translation>
    </message>
    <message>
        <source>What leaks is soon worthless, and nobody copies it from a file.</source>
        <translation>Утёкшее быстро теряет цену, и никто не копирует его из файла.</translation>
    </message>
    <message>
        <source>Multi-factor authentication of administrators</source>
        <translation>Многофакторная аутентификация администраторов</translation>
    </message>
    <message>
        <source>A stolen password alone must not delete a database.</source>
        <translation>Одного украденного пароля не должно хватать, чтобы удалить базу.</translation>
    </message>
    <message>
        <source>Encryption at rest</source>
        <translation>Шифрование при хранении</translation>
    </message>
    <message>
        <source>Chosen when the database is made: later it takes a copy to a new one.</source>
        <translation>Выбирается при создании базы: позже для него нужна копия в новую.</translation>
    </message>
    <message>
        <source>TLS, with the certificate checked</source>
        <translation>TLS с проверкой сертификата</translation>
    </message>
    <message>
        <source>TLS 1.2 or 1.3 on every connection, and clients that verify whom they talk to.</source>
        <translation>TLS 1.2 или 1.3 на каждом соединении, и клиенты проверяют, с кем говорят.</translation>
    </message>
    <message>
        <source>Audit logging</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Who called which API and ran which statement, kept where administrators cannot change it.</source>
        <translation>Кто вызвал какой API и выполнил какой запрос — там, где администраторы не могут это изменить.</translation>
    </message>
    <message>
        <source>Threat detection</source>
        <translation>Обнаружение угроз</translation>
    </message>
    <message>
        <source>Unusual logins and queries raise an alarm.</source>
        <translation>Необычные входы и запросы поднимают тревогу.</translation>
    </message>
    <message>
        <source>Least privilege in database roles</source>
        <translation>Минимум прав в ролях базы</translation>
    </message>
    <message>
        <source>Applications own no schema and read no more than they need.</source>
        <translation>Приложения не владеют схемой и читают не больше, чем им нужно.</translation>
    </message>
    <message>
        <source>Deletion protection and a final snapshot</source>
        <translation>Защита от удаления и последний снимок</translation>
    </message>
    <message>
        <source>A slip in a script must not take the database with it.</source>
        <translation>Опечатка в скрипте не должна унести с собой базу.</translation>
    </message>
    <message>
        <source>Restores are tested</source>
        <translation>Восстановление проверено</translation>
    </message>
    <message>
        <source>A backup is as good as the last restore from it, and the RTO is what that took.</source>
        <translation>Резервная копия хороша настолько, насколько удалось последнее восстановление из неё; сколько оно длилось — таково и RTO.</translation>
    </message>
    <message>
        <source>Failover is tested</source>
        <translation>Переключение проверено</translation>
    </message>
    <message>
        <source>Applications must reconnect to the new primary by themselves.</source>
        <translation>Приложения должны сами подключаться к новому первичному узлу.</translation>
    </message>
    <message>
        <source>RTO and RPO are documented</source>
        <translation>RTO и RPO записаны</translation>
    </message>
    <message>
        <source>What may be lost, and how long it may take, decides the architecture.</source>
        <translation>Что можно потерять и сколько можно простаивать, решает архитектуру.</translation>
    </message>
    <message>
        <source>Alarms on CPU, memory and throttling</source>
        <translation>Оповещения о процессоре, памяти и ограничении запросов</translation>
    </message>
    <message>
        <source>CPU above 80 % and little free memory come before the outage; throttled requests are one.</source>
        <translation>Процессор выше 80 % и мало свободной памяти предшествуют отказу; отклонённые запросы — уже отказ.</translation>
    </message>
    <message>
        <source>Query performance is watched</source>
        <translation>За производительностью запросов следят</translation>
    </message>
    <message>
        <source>The statements that load the database most are known, and right-sizing rests on them.</source>
        <translation>Запросы, которые больше всех нагружают базу, известны, и подбор размера опирается на них.</translation>
    </message>
    <message>
        <source>Connections are pooled</source>
        <translation>Соединения берутся из пула</translation>
    </message>
    <message>
        <source>A connection for each request exhausts memory and connections of the primary.</source>
        <translation>Отдельное соединение на каждый запрос исчерпывает память и соединения первичного узла.</translation>
    </message>
    <message>
        <source>Maintenance window and minor upgrades</source>
        <translation>Окно обслуживания и младшие обновления</translation>
    </message>
    <message>
        <source>Security fixes arrive by themselves, at an hour of your choosing.</source>
        <translation>Исправления безопасности приходят сами в час, который выбрали вы.</translation>
    </message>
    <message>
        <source>RDS reserved instances</source>
        <translation>Резервирование инстансов RDS</translation>
    </message>
    <message>
        <source>Covers every size and deployment of its class family in proportion to normalised units, in one region and engine; instance hours only.</source>
        <translation>Покрывает все размеры и развёртывания своего семейства классов пропорционально нормализованным единицам, в одном регионе и на одном движке; только часы инстансов.</translation>
    </message>
    <message>
        <source>Aurora reserved instances</source>
        <translation>Резервирование инстансов Aurora</translation>
    </message>
    <message>
        <source>ElastiCache reserved nodes</source>
        <translation>Резервирование узлов ElastiCache</translation>
    </message>
    <message>
        <source>Covers every size of its node family in proportion to normalised units; a Redis OSS one covers Valkey nodes, too.</source>
        <translation>Покрывает все размеры своего семейства узлов пропорционально нормализованным единицам; купленное для Redis OSS покрывает и узлы Valkey.</translation>
    </message>
    <message>
        <source>MemoryDB reserved nodes</source>
        <translation>Резервирование узлов MemoryDB</translation>
    </message>
    <message>
        <source>RDS reserved instances, exact</source>
        <translation>Резервирование инстансов RDS, точное</translation>
    </message>
    <message>
        <source>SQL Server and Oracle with licence: the same size, edition, licence and deployment.</source>
        <translation>SQL Server и Oracle с лицензией: тот же размер, редакция, лицензия и развёртывание.</translation>
    </message>
    <message>
        <source>ElastiCache reserved nodes, exact</source>
        <translation>Резервирование узлов ElastiCache, точное</translation>
    </message>
    <message>
        <source>Memcached: the same node type.</source>
        <translation>Memcached: тот же тип узла.</translation>
    </message>
    <message>
        <source>Redshift reserved nodes</source>
        <translation>Резервирование узлов Redshift</translation>
    </message>
    <message>
        <source>The same node type, or serverless RPUs, in one region.</source>
        <translation>Тот же тип узла или бессерверные RPU в одном регионе.</translation>
    </message>
    <message>
        <source>OpenSearch reserved instances</source>
        <translation>Резервирование инстансов OpenSearch</translation>
    </message>
    <message>
        <source>The same instance type in one region; no size flexibility.</source>
        <translation>Тот же тип инстанса в одном регионе; другие размеры не покрывает.</translation>
    </message>
    <message>
        <source>DocumentDB reserved instances</source>
        <translation>Резервирование инстансов DocumentDB</translation>
    </message>
    <message>
        <source>The same instance class in one region.</source>
        <translation>Тот же класс инстанса в одном регионе.</translation>
    </message>
    <message>
        <source>DynamoDB reserved capacity</source>
        <translation>Резервирование ёмкости DynamoDB</translation>
    </message>
    <message>
        <source>Provisioned read or write units of the Standard class in one region, in blocks of 100.</source>
        <translation>Выделенные единицы чтения или записи класса Standard в одном регионе, блоками по 100.</translation>
    </message>
    <message>
        <source>Database Savings Plan</source>
        <translation>Database Savings Plan</translation>
    </message>
    <message>
        <source>Dollars per hour at plan rates, for eligible usage of every service and region; after reservations, highest saving first.</source>
        <translation>Доллары в час по ставкам плана за подходящее потребление любого сервиса и региона; после резервирований, сначала с наибольшей экономией.</translation>
    </message>
    <message>
        <source>Cloud SQL committed use</source>
        <translation>Обязательство Cloud SQL</translation>
    </message>
    <message>
        <source>Dollars per hour of on-demand cost, for one discount; billed every hour, used or not.</source>
        <translation>Доллары в час по ценам по требованию, с одной скидкой; оплачиваются каждый час, используются или нет.</translation>
    </message>
    <message>
        <source>AlloyDB committed use</source>
        <translation>Обязательство AlloyDB</translation>
    </message>
    <message>
        <source>Spanner committed use</source>
        <translation>Обязательство Spanner</translation>
    </message>
    <message>
        <source>Bigtable committed use</source>
        <translation>Обязательство Bigtable</translation>
    </message>
    <message>
        <source>Firestore committed use</source>
        <translation>Обязательство Firestore</translation>
    </message>
    <message>
        <source>Memorystore committed use</source>
        <translation>Обязательство Memorystore</translation>
    </message>
    <message>
        <source>Dollars per hour of on-demand cost, for one discount, across Valkey, Redis and Memcached; taken to be of one region.</source>
        <translation>Доллары в час по ценам по требованию, с одной скидкой, на Valkey, Redis и Memcached; считается, что в одном регионе.</translation>
    </message>
    <message>
        <source>Azure reservation</source>
        <translation>Резервирование Azure</translation>
    </message>
    <message>
        <source>vCores (or nodes) of one region, tier and hardware; compute only, use it or lose it each hour.</source>
        <translation>vCore (или узлы) одного региона, уровня и оборудования; только вычисления, неиспользованное за час пропадает.</translation>
    </message>
    <message>
        <source>Cosmos DB reserved capacity</source>
        <translation>Резервирование ёмкости Cosmos DB</translation>
    </message>
    <message>
        <source>An hourly credit at the United States rate, in steps of 100 RU/s, that throughput in any region draws at its own rate.</source>
        <translation>Почасовой кредит по тарифу США, ступенями по 100 RU/с; пропускная способность любого региона расходует его по своему тарифу.</translation>
    </message>
    <message>
        <source>Azure savings plan for databases, 1 year</source>
        <translation>План экономии Azure для баз данных, 1 год</translation>
    </message>
    <message>
        <source>Dollars per hour at plan rates, in every region; after reservations, highest saving first.</source>
        <translation>Доллары в час по ставкам плана в любом регионе; после резервирований, сначала с наибольшей экономией.</translation>
    </message>
    <message>
        <source>Azure savings plan for databases, 3 years</source>
        <translation>План экономии Azure для баз данных, 3 года</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>пишущий узел</translation>
    </message>
    <message>
        <source>standby</source>
        <translation>резервный узел</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>читающий узел</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>конечная точка</translation>
    </message>
    <message>
        <source>shard</source>
        <translation>шард</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>рабочий узел</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>координатор</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>реплика</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>свидетель</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>кэш</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <source>log service</source>
        <translation>служба журнала</translation>
    </message>
    <message>
        <source>page server</source>
        <translation>сервер страниц</translation>
    </message>
    <message>
        <source>storage copy</source>
        <translation>копия хранилища</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>том</translation>
    </message>
    <message>
        <source>object store</source>
        <translation>объектное хранилище</translation>
    </message>
    <message>
        <source>synchronous</source>
        <translation>синхронно</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>кворум</translation>
    </message>
    <message>
        <source>asynchronous</source>
        <translation>асинхронно</translation>
    </message>
    <message>
        <source>reads from</source>
        <translation>читает из</translation>
    </message>
    <message>
        <source>routes to</source>
        <translation>направляет к</translation>
    </message>
    <message>
        <source>%1 (%2 has a lower rate, but a worse fit to term, discount or budget)</source>
        <translation>%1 (у варианта «%2» ставка ниже, но он хуже подходит по сроку, скидке или бюджету)</translation>
    </message>
    <message>
        <source>%1 (%2) fails</source>
        <translation>Отказ: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 в месяц</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>%1 are allocated for %2 GB of data, %3. Allocated volumes grow but do not shrink in place: the data moves to a smaller one.</source>
        <translation>Выделено %1 на %2 ГБ данных, %3. Такие тома растут, но на месте не уменьшаются: данные переносят на меньший.</translation>
    </message>
    <message>
        <source>%1 are billed all month for a workload that is active %2 hours.</source>
        <translation>%1 оплачиваются весь месяц, а нагрузка активна %2 ч.</translation>
    </message>
    <message>
        <source>%1 are billed.</source>
        <translation>Оплачивается: %1.</translation>
    </message>
    <message>
        <source>%1 are lost: %2</source>
        <translation>Потери: %1. Далее: %2</translation>
    </message>
    <message>
        <source>%1 are provisioned; at the peak there are %2 reads and writes a second, each an I/O operation if none is served from memory.</source>
        <translation>Выделено %1; на пике чтений и записей в секунду %2, и каждое — операция ввода-вывода, если ничто не отдаётся из памяти.</translation>
    </message>
    <message>
        <source>%1 at %2 an hour each</source>
        <translation>%1 по %2 за час каждая</translation>
    </message>
    <message>
        <source>%1 beats %2 by %3 a month</source>
        <translation>%1 выгоднее, чем «%2», на %3 в месяц</translation>
    </message>
    <message>
        <source>%1 does not offer it: %2.</source>
        <translation>%1 этого не предлагает: %2.</translation>
    </message>
    <message>
        <source>%1 has 23 hours: the clock goes forward at %2.</source>
        <translation>%1: в сутках 23 часа, часы переводят вперёд в %2.</translation>
    </message>
    <message>
        <source>%1 has 25 hours: the clock goes back, and both readings of %2 count.</source>
        <translation>%1: в сутках 25 часов, часы переводят назад; оба показания за %2 учтены.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, and nothing that is set needs it.</source>
        <translation>%1: «%2», и ни одной из настроек это не нужно.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;.</source>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>%1 is %2, and the design is marked as production.</source>
        <translation>%1: %2, а вариант помечен как рабочий.</translation>
    </message>
    <message>
        <source>%1 is billed for all of them. The need fits a database that scales to zero.</source>
        <translation>%1 оплачивается за все. Потребность по силам базе, которая масштабируется до нуля.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 не учитывается: %2.</translation>
    </message>
    <message>
        <source>%1 is lost: %2</source>
        <translation>Потеря: %1. Далее: %2</translation>
    </message>
    <message>
        <source>%1 leave the region. The saving is what all of it costs, when its readers stand where the data is.</source>
        <translation>Регион покидает %1. Экономия — это цена всего трафика, если читающие стоят там же, где данные.</translation>
    </message>
    <message>
        <source>%1 of %2 vCPU, %3</source>
        <translation>%1 из %2 vCPU, %3</translation>
    </message>
    <message>
        <source>%1 of the reads and %2 of the writes are transactional and take double units.</source>
        <translation>%1 чтений и %2 записей — транзакционные и расходуют двойные единицы.</translation>
    </message>
    <message>
        <source>%1 pass between zones. Traffic inside a zone is free: the saving is what all of it costs.</source>
        <translation>Между зонами проходит %1. Внутри зоны трафик бесплатен: экономия — это цена его всего.</translation>
    </message>
    <message>
        <source>%1 run %2 of hours: %3</source>
        <translation>%1 заняты %2 часов: %3</translation>
    </message>
    <message>
        <source>%1 run in each cluster all month; on average the workload makes %2 % of its peak.</source>
        <translation>%1 работают в каждом кластере весь месяц; в среднем нагрузка составляет %2 % своего пика.</translation>
    </message>
    <message>
        <source>%1 runs %2 of hours: %3</source>
        <translation>%1 занята %2 часов: %3</translation>
    </message>
    <message>
        <source>%1, bought again %2 times</source>
        <translation>%1, повторных покупок: %2</translation>
    </message>
    <message>
        <source>%1, bought again 1 time</source>
        <translation>%1, ещё одна покупка</translation>
    </message>
    <message>
        <source>%1, from month %2</source>
        <translation>%1, с месяца %2</translation>
    </message>
    <message>
        <source>%1: %2 hours are not in the file and taken as without usage.</source>
        <translation>%1: часов, которых нет в файле: %2; они считаются часами без использования.</translation>
    </message>
    <message>
        <source>%1: %2. Each takes twice the read units of an eventually consistent one.</source>
        <translation>%1: %2. Каждое расходует вдвое больше единиц, чем чтение с согласованностью в конечном счёте.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing can be restored.</source>
        <translation>%1: %2. Восстановить ничего нельзя.</translation>
    </message>
    <message>
        <source>%1: 1 hour is not in the file and taken as without usage.</source>
        <translation>%1: одного часа в файле нет; он считается часом без использования.</translation>
    </message>
    <message>
        <source>%1: it has lapsed before the plan starts.</source>
        <translation>%1: истекло до начала плана.</translation>
    </message>
    <message>
        <source>%1: its price changes in %2; it is planned at that of the first month.</source>
        <translation>%1: цена меняется %2; в плане взята цена первого месяца.</translation>
    </message>
    <message>
        <source>%1: its start, %2, has passed; it counts as owned.</source>
        <translation>%1: дата начала, %2, прошла; считается уже купленным.</translation>
    </message>
    <message>
        <source>%1: nothing that it covers is in use, or the catalog has no price for it; it is not counted.</source>
        <translation>%1: ничего из того, что оно покрывает, не используется, или в каталоге нет цены; оно не учитывается.</translation>
    </message>
    <message>
        <source>%1: prices or quantities are missing on the bill; what they belong to is not planned for.</source>
        <translation>%1: в счёте не хватает цен или количеств; то, к чему они относятся, в план не входит.</translation>
    </message>
    <message>
        <source>%1: the catalog has no %2</source>
        <translation>%1: в каталоге нет: %2</translation>
    </message>
    <message>
        <source>%1: your own price is of nothing that the catalog lists; it is not planned for.</source>
        <translation>%1: ваша цена не относится ни к чему из каталога; в план не входит.</translation>
    </message>
    <message>
        <source>%1; until then it only reads</source>
        <translation>%1; до тех пор — только чтение</translation>
    </message>
    <message>
        <source>A newer generation of the same size costs no more than %1.</source>
        <translation>Новое поколение того же размера стоит не дороже, чем %1.</translation>
    </message>
    <message>
        <source>A replica that takes over keeps its own class.</source>
        <translation>Реплика, которая его заменит, сохранит свой класс.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Добавить %1</translation>
    </message>
    <message>
        <source>All reads of the peak use %1 of the %2 replicas.</source>
        <translation>Все чтения пика занимают %1 реплик (всего %2).</translation>
    </message>
    <message>
        <source>An Arm class of the same size and no older generation is sold for less than %1.</source>
        <translation>Класс на Arm того же размера и не более старого поколения дешевле, чем %1.</translation>
    </message>
    <message>
        <source>An item is %1: each write takes %2 write units, each strongly consistent read %3 read units.</source>
        <translation>Размер элемента — %1: на каждую запись единиц записи %2, на каждое строго согласованное чтение единиц чтения %3.</translation>
    </message>
    <message>
        <source>An item is %1; the request units of its reads and writes grow with its size.</source>
        <translation>Размер элемента — %1; единицы на его чтения и записи растут вместе с размером.</translation>
    </message>
    <message>
        <source>At its peak the workload uses %1 of the primary (%2).</source>
        <translation>На пике нагрузка занимает %1 первичного узла (%2).</translation>
    </message>
    <message>
        <source>Autoscale bills 1.5 times the rate for the throughput that each hour reaches: %1 reach %2 of the maximum, the others %3. All of the maximum, all month, costs less.</source>
        <translation>Автомасштабирование берёт 1,5 ставки за пропускную способность каждого часа: %1 доходят до %2 максимума, остальные — до %3. Весь максимум весь месяц дешевле.</translation>
    </message>
    <message>
        <source>Backups are kept %1 days; the workload asks for %2.</source>
        <translation>Резервные копии хранятся дней: %1; нагрузке нужно: %2.</translation>
    </message>
    <message>
        <source>Blocks from 1,000,000 RU/s on have larger discounts and are not planned with.</source>
        <translation>У блоков от 1 000 000 RU/с скидки больше; в плане они не учитываются.</translation>
    </message>
    <message>
        <source>By itself the change is not possible: %1</source>
        <translation>Само по себе изменение невозможно: %1</translation>
    </message>
    <message>
        <source>Capacity is set for the peak, %1 times the average, all month.</source>
        <translation>Ёмкость весь месяц рассчитана на пик: средняя, умноженная на %1.</translation>
    </message>
    <message>
        <source>Consistency is &quot;%1&quot;: each read takes twice the request units of one at session consistency.</source>
        <translation>Согласованность «%1»: каждое чтение расходует вдвое больше единиц, чем при сеансовой.</translation>
    </message>
    <message>
        <source>Data grows by %1 a month and nothing expires: storage that costs %2 costs %3 in a year.</source>
        <translation>Данные растут на %1 в месяц, и срок ничему не истекает: хранилище, которое стоит %2, через год будет стоить %3.</translation>
    </message>
    <message>
        <source>Data transfer is %1 of the bill, %2.</source>
        <translation>Передача данных — %1 счёта, %2.</translation>
    </message>
    <message>
        <source>Disaster recovery is by backup and restore, and the backups stay in %1.</source>
        <translation>Аварийное восстановление — из резервных копий, а копии остаются в %1.</translation>
    </message>
    <message>
        <source>Each of the %1 shards has one node, whose loss empties it.</source>
        <translation>В каждом шарде (всего %1) один узел, и с его потерей шард пустеет.</translation>
    </message>
    <message>
        <source>Every region takes writes, and the workload does not ask for active-active.</source>
        <translation>Записи принимает каждый регион, а режим Active-active нагрузке не нужен.</translation>
    </message>
    <message>
        <source>From %1 on, %2 (%3).</source>
        <translation>С %1 %2 (%3).</translation>
    </message>
    <message>
        <source>I/O is included, and %1 would cost less than the dearer compute and storage.</source>
        <translation>Ввод-вывод включён, а %1 стоили бы меньше, чем более дорогие вычисления и хранилище.</translation>
    </message>
    <message>
        <source>I/O requests are %1 of the cluster&apos;s bill, %2.</source>
        <translation>Запросы ввода-вывода — %1 счёта кластера, %2.</translation>
    </message>
    <message>
        <source>In %1 %2 is in extended support: %3.</source>
        <translation>%1: %2 на расширенной поддержке, %3.</translation>
    </message>
    <message>
        <source>No backups are made: nothing can be restored.</source>
        <translation>Резервных копий нет: восстановить ничего нельзя.</translation>
    </message>
    <message>
        <source>Not stated for this design. Tick it when it is so.</source>
        <translation>Для этого варианта не указано. Отметьте, когда это так.</translation>
    </message>
    <message>
        <source>Point-in-time recovery is off: what a faulty program writes or deletes is only in older copies, where there are any.</source>
        <translation>Восстановление на момент времени выключено: что запишет или удалит сбойная программа, есть только в старых копиях, если они есть.</translation>
    </message>
    <message>
        <source>Provisioned are %1; the workload&apos;s peak needs %2, %3.</source>
        <translation>Выделено: %1; пику нагрузки нужно %2, то есть %3.</translation>
    </message>
    <message>
        <source>Provisioned capacity for the requests costs %1.</source>
        <translation>Выделенная ёмкость для запросов стоит %1.</translation>
    </message>
    <message>
        <source>Provisioned instances run through all of them.</source>
        <translation>Выделенные инстансы работают все эти часы.</translation>
    </message>
    <message>
        <source>Reads cost %1, three nodes of DAX %2. Repeated reads of the same items would take no read units.</source>
        <translation>Чтения стоят %1, три узла DAX — %2. Повторные чтения тех же элементов не расходовали бы единиц чтения.</translation>
    </message>
    <message>
        <source>Reads take %1 and writes %2 vCPU at the peak, %3 of the primary, and no replica takes reads.</source>
        <translation>На пике чтения занимают %1, записи — %2 vCPU, вместе %3 первичного узла, а чтения ни одна реплика не берёт.</translation>
    </message>
    <message>
        <source>Reads use %1 of %2 vCPU at the peak. The working set, %3 GB, would fit a cache; how many reads that takes off the database is yours to measure.</source>
        <translation>На пике чтения занимают %1 из %2 vCPU. Рабочий набор, %3 ГБ, поместился бы в кэш; сколько чтений он снимет с базы, покажут ваши измерения.</translation>
    </message>
    <message>
        <source>Region %1 fails</source>
        <translation>Отказ региона %1</translation>
    </message>
    <message>
        <source>Replace by %1</source>
        <translation>Заменить на %1</translation>
    </message>
    <message>
        <source>Requests are %1 of the table&apos;s bill, and dearer in the Infrequent Access class.</source>
        <translation>Запросы — %1 счёта таблицы, а в классе Infrequent Access они дороже.</translation>
    </message>
    <message>
        <source>Requests, paid one by one, cost %1. The load is taken to be there all month; auto scaling follows it at 70 %.</source>
        <translation>Запросы, оплачиваемые поштучно, стоят %1. Нагрузка считается ровной весь месяц; автомасштабирование следует за ней при 70 %.</translation>
    </message>
    <message>
        <source>SLA now: %1; with the change: %2.</source>
        <translation>SLA сейчас: %1; с изменением: %2.</translation>
    </message>
    <message>
        <source>Serverless capacity costs %1; instances with the memory of its maximum, %2, cost less all month.</source>
        <translation>Бессерверная ёмкость стоит %1; инстансы с памятью её максимума, %2, за весь месяц дешевле.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Источник: %1.</translation>
    </message>
    <message>
        <source>Storage and backups are %1 of the bill, %2.</source>
        <translation>Хранилище и резервные копии — %1 счёта, %2.</translation>
    </message>
    <message>
        <source>Storage is %1 of the table&apos;s bill, requests are %2.</source>
        <translation>Хранилище — %1 счёта таблицы, запросы — %2.</translation>
    </message>
    <message>
        <source>Strongly consistent reads pass through it.</source>
        <translation>Строго согласованные чтения проходят мимо него.</translation>
    </message>
    <message>
        <source>The cluster has %1 read replicas beside its primary node.</source>
        <translation>В кластере, кроме первичного узла, реплик чтения: %1.</translation>
    </message>
    <message>
        <source>The cluster has one instance: when its zone fails, it is built again elsewhere before it serves.</source>
        <translation>В кластере один инстанс: если откажет его зона, он сначала будет создан в другой и только потом начнёт обслуживать запросы.</translation>
    </message>
    <message>
        <source>The commitment (%1) costs more than what is used costs on demand.</source>
        <translation>Обязательство (%1) дороже, чем то же потребление по требованию.</translation>
    </message>
    <message>
        <source>The database never pauses.</source>
        <translation>База никогда не приостанавливается.</translation>
    </message>
    <message>
        <source>The design is marked as production.</source>
        <translation>Вариант помечен как рабочий.</translation>
    </message>
    <message>
        <source>The domain has %1 data and %2 dedicated master nodes, too few for one of each in three zones.</source>
        <translation>В домене узлов данных: %1, выделенных главных узлов: %2; этого мало, чтобы в каждой из трёх зон был свой.</translation>
    </message>
    <message>
        <source>The engine is Redis OSS.</source>
        <translation>Движок — Redis OSS.</translation>
    </message>
    <message>
        <source>The file has less than a year: its %1 months repeat.</source>
        <translation>В файле меньше года: его месяцы (%1) повторяются.</translation>
    </message>
    <message>
        <source>The file has less than a year: its 1 month repeats.</source>
        <translation>В файле меньше года: его единственный месяц повторяется.</translation>
    </message>
    <message>
        <source>The last %1 hours are beyond whole months of 730 hours and left out.</source>
        <translation>Последние часы (%1) не составляют целого месяца из 730 часов и отброшены.</translation>
    </message>
    <message>
        <source>The last %1 hours are beyond whole years and left out.</source>
        <translation>Последние часы (%1) не составляют целого года и отброшены.</translation>
    </message>
    <message>
        <source>The last 1 hour is beyond whole months of 730 hours and left out.</source>
        <translation>Последний час не составляет целого месяца из 730 часов и отброшен.</translation>
    </message>
    <message>
        <source>The last 1 hour is beyond whole years and left out.</source>
        <translation>Последний час не составляет целого года и отброшен.</translation>
    </message>
    <message>
        <source>The load is there all month and bought on demand; %1 saves %2 of %3.</source>
        <translation>Нагрузка есть весь месяц, а оплата по требованию; %1 сберегает %2 от %3.</translation>
    </message>
    <message>
        <source>The vendor no longer runs %1 in %2.</source>
        <translation>Поставщик уже не поддерживает работу %1 (%2).</translation>
    </message>
    <message>
        <source>The volume is %1 with %2, which gp3 has, too.</source>
        <translation>Том — %1, выделено %2; столько есть и у gp3.</translation>
    </message>
    <message>
        <source>The volume is gp2, whose IOPS grow only with its size.</source>
        <translation>Том — gp2, у которого IOPS растут только вместе с размером.</translation>
    </message>
    <message>
        <source>The workload asks for disaster recovery by &quot;%1&quot;, and everything stands in %2.</source>
        <translation>Нагрузка требует аварийного восстановления «%1», а всё находится в %2.</translation>
    </message>
    <message>
        <source>The workload is a cache, whose data is elsewhere, too.</source>
        <translation>Нагрузка — кэш, данные которого есть и в другом месте.</translation>
    </message>
    <message>
        <source>The workload is active %1 of 730 hours a month.</source>
        <translation>Нагрузка активна %1 из 730 часов месяца.</translation>
    </message>
    <message>
        <source>The workload is content with backup and restore, and a copy is kept in %1.</source>
        <translation>Нагрузке хватает восстановления из резервных копий, а копия хранится в %1.</translation>
    </message>
    <message>
        <source>The workload is no cache, and nothing else in the design stores its data.</source>
        <translation>Нагрузка — не кэш, а данные больше нигде в варианте не хранятся.</translation>
    </message>
    <message>
        <source>The workload is relational with no analytical part stated. Cloud SQL sized for it in %1 costs less.</source>
        <translation>Нагрузка реляционная, об аналитике ничего не сказано. Cloud SQL, подобранный под неё в %1, дешевле.</translation>
    </message>
    <message>
        <source>The workload may be down while a zone is, and three nodes run.</source>
        <translation>Нагрузка может простаивать вместе с зоной, а работают три узла.</translation>
    </message>
    <message>
        <source>The workload must survive the loss of a zone.</source>
        <translation>Нагрузка должна пережить потерю зоны.</translation>
    </message>
    <message>
        <source>The workload need not survive the loss of a zone, and %1 is &quot;%2&quot;.</source>
        <translation>Нагрузка не обязана переживать потерю зоны, а %1: «%2».</translation>
    </message>
    <message>
        <source>Throughput costs %1 whether requests come or not; serverless bills those that come.</source>
        <translation>Пропускная способность стоит %1, приходят запросы или нет; бессерверный режим берёт только за пришедшие.</translation>
    </message>
    <message>
        <source>United States rate</source>
        <translation>тариф США</translation>
    </message>
    <message>
        <source>Usage runs by the shape of the week; the bill is of all 730 hours of a month.</source>
        <translation>Использование следует форме недели; счёт — за все 730 часов месяца.</translation>
    </message>
    <message>
        <source>With its reads on the %1 replicas, the primary is left with the writes: %2 at the peak.</source>
        <translation>Когда чтения идут на реплики (%1), первичному узлу остаются записи: %2 на пике.</translation>
    </message>
    <message>
        <source>Zone %1 of %2 fails</source>
        <translation>Отказ зоны %1 региона %2</translation>
    </message>
    <message>
        <source>a commitment of one year</source>
        <translation>обязательство на год</translation>
    </message>
    <message>
        <source>a commitment of three years</source>
        <translation>обязательство на три года</translation>
    </message>
    <message>
        <source>a savings plan, which follows the use from one class to another,</source>
        <translation>план экономии, который следует за переходом с класса на класс,</translation>
    </message>
    <message>
        <source>a spare takes over</source>
        <translation>работу принимает запасной узел</translation>
    </message>
    <message>
        <source>extended support adds %1</source>
        <translation>расширенная поддержка добавит %1</translation>
    </message>
    <message>
        <source>extended support is charged</source>
        <translation>за расширенную поддержку возьмут плату</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none stated</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nothing is left on demand</source>
        <translation>по требованию ничего не остаётся</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>по требованию</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>price at the discount of the others for %1</source>
        <translation>цена со скидкой, как у остальных: %1</translation>
    </message>
    <message>
        <source>price for %1</source>
        <translation>цена: %1</translation>
    </message>
    <message>
        <source>rate for %1</source>
        <translation>тариф: %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>ступень %1</translation>
    </message>
    <message>
        <source>steps %1 to %2</source>
        <translation>ступени %1–%2</translation>
    </message>
    <message>
        <source>the rate is not in the catalog</source>
        <translation>ставки в каталоге нет</translation>
    </message>
    <message>
        <source>the rest goes on</source>
        <translation>остальное продолжает работу</translation>
    </message>
    <message>
        <source>the vendor no longer runs it</source>
        <translation>поставщик её уже не запускает</translation>
    </message>
    <message>
        <source>what follows is not stated</source>
        <translation>что будет дальше, поставщик не сообщает</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>What is stored?</source>
        <translation>Что хранится?</translation>
    </message>
    <message>
        <source>Back end for an app</source>
        <translation>Бэкенд приложения</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>In which cloud does the rest run?</source>
        <translation>В каком облаке работает остальное?</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>Google Cloud</translation>
    </message>
    <message>
        <source>Any or several</source>
        <translation>Любое или несколько</translation>
    </message>
    <message>
        <source>Which engine does the application speak?</source>
        <translation>С какой СУБД совместимо приложение?</translation>
    </message>
    <message>
        <source>What is kept in memory?</source>
        <translation>Что держится в памяти?</translation>
    </message>
    <message>
        <source>Copies of what a database holds</source>
        <translation>Копии данных из базы</translation>
    </message>
    <message>
        <source>Sessions, leaderboards</source>
        <translation>Сеансы, рейтинги</translation>
    </message>
    <message>
        <source>Data that must not be lost</source>
        <translation>Данные, которые нельзя терять</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>What describes it best?</source>
        <translation>Что описывает его лучше всего?</translation>
    </message>
    <message>
        <source>Standard web application</source>
        <translation>Обычное веб-приложение</translation>
    </message>
    <message>
        <source>Traditional business application</source>
        <translation>Традиционное бизнес-приложение</translation>
    </message>
    <message>
        <source>Small team, fast iteration</source>
        <translation>Малая команда, быстрые итерации</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>Разработка и тесты</translation>
    </message>
    <message>
        <source>High scale, high performance</source>
        <translation>Масштаб, производительность</translation>
    </message>
    <message>
        <source>Steady load, low cost</source>
        <translation>Ровная нагрузка, низкая цена</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Где оно используется?</translation>
    </message>
    <message>
        <source>In one region</source>
        <translation>В одном регионе</translation>
    </message>
    <message>
        <source>In several, strongly consistent</source>
        <translation>В нескольких, строгая согласованность</translation>
    </message>
    <message>
        <source>In several, each takes writes</source>
        <translation>В нескольких, каждый принимает запись</translation>
    </message>
    <message>
        <source>How does capacity follow the load?</source>
        <translation>Как мощность следует за нагрузкой?</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Задаётся вручную</translation>
    </message>
    <message>
        <source>It follows by itself</source>
        <translation>Следует сама</translation>
    </message>
    <message>
        <source>Down to zero when idle</source>
        <translation>До нуля при простое</translation>
    </message>
    <message>
        <source>Are branches of the database made for development and previews?</source>
        <translation>Нужны ли ветви базы для разработки и предпросмотра?</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Is the same data analysed heavily?</source>
        <translation>Много ли аналитики по тем же данным?</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Миграция</translation>
    </message>
    <message>
        <source>Does it come from Oracle or SQL Server?</source>
        <translation>Переносится ли база с Oracle или SQL Server?</translation>
    </message>
    <message>
        <source>Oracle, kept</source>
        <translation>Oracle, остаётся</translation>
    </message>
    <message>
        <source>Oracle, to an open engine</source>
        <translation>Oracle, на открытую СУБД</translation>
    </message>
    <message>
        <source>SQL Server, kept</source>
        <translation>SQL Server, остаётся</translation>
    </message>
    <message>
        <source>SQL Server, to an open engine</source>
        <translation>SQL Server, на открытую СУБД</translation>
    </message>
    <message>
        <source>All of MongoDB</source>
        <translation>Весь MongoDB</translation>
    </message>
    <message>
        <source>Are all features of MongoDB needed?</source>
        <translation>Нужны ли все возможности MongoDB?</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Открытый код</translation>
    </message>
    <message>
        <source>Must the engine also run on machines of your own?</source>
        <translation>Должна ли СУБД работать и на своих машинах?</translation>
    </message>
    <message>
        <source>Who operates it?</source>
        <translation>Кто её обслуживает?</translation>
    </message>
    <message>
        <source>Its vendor</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>We do, on our machines</source>
        <translation>Мы, на своих машинах</translation>
    </message>
    <message>
        <source>SQL, global distribution</source>
        <translation>SQL, глобальное распределение</translation>
    </message>
    <message>
        <source>One database over regions: writes are agreed on before they count, and every region reads the same.</source>
        <translation>Одна база на все регионы: запись засчитывается после согласования, и каждый регион читает одно и то же.</translation>
    </message>
    <message>
        <source>SQL, no global distribution</source>
        <translation>SQL без глобального распределения</translation>
    </message>
    <message>
        <source>A managed SQL database is enough: backups, patches and failover are the vendor&apos;s work.</source>
        <translation>Достаточно управляемой базы SQL: резервные копии, обновления и переключение — дело поставщика.</translation>
    </message>
    <message>
        <source>SQL, serverless or branching</source>
        <translation>SQL, бессерверный или с ветвями</translation>
    </message>
    <message>
        <source>A branch of the database for each change or preview, made in seconds.</source>
        <translation>Ветвь базы для каждого изменения или предпросмотра, за секунды.</translation>
    </message>
    <message>
        <source>Capacity follows the load; idle time costs little.</source>
        <translation>Мощность следует за нагрузкой; простой стоит мало.</translation>
    </message>
    <message>
        <source>SQL, high analytics needs</source>
        <translation>SQL, много аналитики</translation>
    </message>
    <message>
        <source>Analytical queries run on columns beside the transactions, or in a warehouse that is kept in step.</source>
        <translation>Аналитические запросы идут по столбцам рядом с транзакциями или в хранилище, которое обновляется вслед за базой.</translation>
    </message>
    <message>
        <source>Key-value or documents, AWS ecosystem</source>
        <translation>Ключ — значение или документы, экосистема AWS</translation>
    </message>
    <message>
        <source>The key-value store of the same cloud.</source>
        <translation>Хранилище «ключ — значение» того же облака.</translation>
    </message>
    <message>
        <source>Key-value or documents, several clouds or flexible consistency</source>
        <translation>Ключ — значение или документы, несколько облаков или гибкая согласованность</translation>
    </message>
    <message>
        <source>Several data models and five levels of consistency in one service.</source>
        <translation>Несколько моделей данных и пять уровней согласованности в одной службе.</translation>
    </message>
    <message>
        <source>All features of MongoDB</source>
        <translation>Все возможности MongoDB</translation>
    </message>
    <message>
        <source>It is MongoDB itself, not a compatible interface.</source>
        <translation>Это сам MongoDB, а не совместимый интерфейс.</translation>
    </message>
    <message>
        <source>Caching layer only</source>
        <translation>Только слой кэша</translation>
    </message>
    <message>
        <source>A copy in memory takes reads off the database; what is lost is read again.</source>
        <translation>Копия в памяти снимает чтение с базы; потерянное читается снова.</translation>
    </message>
    <message>
        <source>Durable database in memory</source>
        <translation>Надёжная база в памяти</translation>
    </message>
    <message>
        <source>A transaction log in several zones keeps every write, so memory can be the primary store.</source>
        <translation>Журнал транзакций в нескольких зонах хранит каждую запись, поэтому память может быть основным хранилищем.</translation>
    </message>
    <message>
        <source>Back end as a service, open source</source>
        <translation>Бэкенд как услуга, открытый код</translation>
    </message>
    <message>
        <source>PostgreSQL with sign-in, files and functions, all of it open source.</source>
        <translation>PostgreSQL с входом, файлами и функциями, всё с открытым кодом.</translation>
    </message>
    <message>
        <source>Back end as a service, Google ecosystem</source>
        <translation>Бэкенд как услуга, экосистема Google</translation>
    </message>
    <message>
        <source>Clients in step and offline, with the sign-in and functions of the same cloud.</source>
        <translation>Клиенты синхронны и работают без сети, вход и функции — в том же облаке.</translation>
    </message>
    <message>
        <source>Standard web app (AWS)</source>
        <translation>Обычное веб-приложение (AWS)</translation>
    </message>
    <message>
        <source>Standard web app (GCP)</source>
        <translation>Обычное веб-приложение (GCP)</translation>
    </message>
    <message>
        <source>Standard web app (Azure)</source>
        <translation>Обычное веб-приложение (Azure)</translation>
    </message>
    <message>
        <source>Global app, strong consistency</source>
        <translation>Глобальное приложение, строгая согласованность</translation>
    </message>
    <message>
        <source>High-scale key-value</source>
        <translation>Ключ — значение в большом масштабе</translation>
    </message>
    <message>
        <source>Access by key in milliseconds, at any rate of requests.</source>
        <translation>Доступ по ключу за миллисекунды при любом числе запросов.</translation>
    </message>
    <message>
        <source>Startup, fast iteration</source>
        <translation>Стартап, быстрые итерации</translation>
    </message>
    <message>
        <source>Mobile app backend</source>
        <translation>Бэкенд мобильного приложения</translation>
    </message>
    <message>
        <source>Database, sign-in, files and functions from one hand, made for clients on phones.</source>
        <translation>База, вход, файлы и функции из одних рук, созданы для клиентов на телефонах.</translation>
    </message>
    <message>
        <source>Caching layer</source>
        <translation>Слой кэша</translation>
    </message>
    <message>
        <source>Time series, IoT</source>
        <translation>Временные ряды, интернет вещей</translation>
    </message>
    <message>
        <source>Stores and queries are made for measurements in the order of time.</source>
        <translation>Хранение и запросы созданы для измерений, упорядоченных по времени.</translation>
    </message>
    <message>
        <source>Analytics, OLAP</source>
        <translation>Аналитика, OLAP</translation>
    </message>
    <message>
        <source>A warehouse with columns and many nodes for queries over all of the data.</source>
        <translation>Хранилище со столбцами и многими узлами для запросов по всем данным.</translation>
    </message>
    <message>
        <source>Choose Cloud SQL</source>
        <translation>Когда выбирать Cloud SQL</translation>
    </message>
    <message>
        <source>Standard workloads at about half of AlloyDB&apos;s price.</source>
        <translation>Обычные нагрузки примерно за половину цены AlloyDB.</translation>
    </message>
    <message>
        <source>MySQL and SQL Server, which AlloyDB does not speak.</source>
        <translation>MySQL и SQL Server, которых AlloyDB не понимает.</translation>
    </message>
    <message>
        <source>Choose AlloyDB</source>
        <translation>Когда выбирать AlloyDB</translation>
    </message>
    <message>
        <source>PostgreSQL of high performance, for large applications.</source>
        <translation>PostgreSQL высокой производительности для больших приложений.</translation>
    </message>
    <message>
        <source>Transactions and analytics on the same data, through its columnar engine.</source>
        <translation>Транзакции и аналитика на тех же данных благодаря столбцовому движку.</translation>
    </message>
    <message>
        <source>ElastiCache</source>
        <translation>ElastiCache</translation>
    </message>
    <message>
        <source>Cheaper, and the loss of a few writes does not matter.</source>
        <translation>Дешевле, если потеря нескольких записей не важна.</translation>
    </message>
    <message>
        <source>MemoryDB</source>
        <translation>MemoryDB</translation>
    </message>
    <message>
        <source>Best for: enterprise</source>
        <translation>Лучше всего для предприятий</translation>
    </message>
    <message>
        <source>Best for: startups, development</source>
        <translation>Лучше всего для стартапов и разработки</translation>
    </message>
    <message>
        <source>Best for: SQL, open source</source>
        <translation>Лучше всего для SQL и открытого кода</translation>
    </message>
    <message>
        <source>SQL, self-hosting and little lock-in.</source>
        <translation>SQL, размещение у себя и слабая привязка к поставщику.</translation>
    </message>
    <message>
        <source>Best for: mobile apps, Google ecosystem</source>
        <translation>Лучше всего для мобильных приложений и экосистемы Google</translation>
    </message>
    <message>
        <source>Native synchronisation in real time, within Google&apos;s ecosystem.</source>
        <translation>Встроенная синхронизация в реальном времени внутри экосистемы Google.</translation>
    </message>
    <message>
        <source>Active-active services</source>
        <translation>Службы «актив — актив»</translation>
    </message>
    <message>
        <source>Every region takes writes and goes on when another is lost.</source>
        <translation>Каждый регион принимает запись и работает дальше, если другой потерян.</translation>
    </message>
    <message>
        <source>Serverless for variable workloads</source>
        <translation>Бессерверные базы для переменной нагрузки</translation>
    </message>
    <message>
        <source>Oracle to Aurora PostgreSQL</source>
        <translation>С Oracle на Aurora PostgreSQL</translation>
    </message>
    <message>
        <source>The schema is converted, the data is loaded and kept in step until the cutover.</source>
        <translation>Схема преобразуется, данные загружаются и обновляются до самого переключения.</translation>
    </message>
    <message>
        <source>Global consistency</source>
        <translation>Глобальная согласованность</translation>
    </message>
    <message>
        <source>Standard workloads</source>
        <translation>Обычные нагрузки</translation>
    </message>
    <message>
        <source>Serverless, development</source>
        <translation>Бессерверность, разработка</translation>
    </message>
    <message>
        <source>Key-value scale</source>
        <translation>Масштаб «ключ — значение»</translation>
    </message>
    <message>
        <source>Self-managed</source>
        <translation>Своими силами</translation>
    </message>
    <message>
        <source>Everything is in your hands: installation, patches, backups, failover.</source>
        <translation>Всё в ваших руках: установка, обновления, резервные копии, переключение.</translation>
    </message>
    <message>
        <source>Aurora</source>
        <translation>Aurora</translation>
    </message>
    <message>
        <source>More performance, storage that grows by itself, more replicas.</source>
        <translation>Больше производительности, хранилище растёт само, больше реплик.</translation>
    </message>
    <message>
        <source>Serverless capacity.</source>
        <translation>Бессерверная мощность.</translation>
    </message>
    <message>
        <source>RDS</source>
        <translation>RDS</translation>
    </message>
    <message>
        <source>Cheaper for small workloads, simpler to set up.</source>
        <translation>Дешевле при малых нагрузках, проще настроить.</translation>
    </message>
    <message>
        <source>DynamoDB</source>
        <translation>DynamoDB</translation>
    </message>
    <message>
        <source>Simple access patterns at extreme scale, in predictable milliseconds.</source>
        <translation>Простые обращения в предельном масштабе за предсказуемые миллисекунды.</translation>
    </message>
    <message>
        <source>Queries with joins, transactions over entities, reports nobody planned.</source>
        <translation>Запросы с соединениями, транзакции по нескольким сущностям, незапланированные отчёты.</translation>
    </message>
    <message>
        <source>Traditional applications: structured data, transactions, joins.</source>
        <translation>Традиционные приложения: структурированные данные, транзакции, соединения.</translation>
    </message>
    <message>
        <source>Compatible with MySQL and PostgreSQL, faster, with storage that grows by itself.</source>
        <translation>Совместима с MySQL и PostgreSQL, быстрее их, хранилище растёт само.</translation>
    </message>
    <message>
        <source>PostgreSQL or MySQL compatible, AWS</source>
        <translation>Совместимость с PostgreSQL или MySQL, AWS</translation>
    </message>
    <message>
        <source>PostgreSQL or MySQL compatible, GCP</source>
        <translation>Совместимость с PostgreSQL или MySQL, GCP</translation>
    </message>
    <message>
        <source>PostgreSQL or MySQL compatible, Azure</source>
        <translation>Совместимость с PostgreSQL или MySQL, Azure</translation>
    </message>
    <message>
        <source>Global distribution, strong consistency</source>
        <translation>Глобальное распределение, строгая согласованность</translation>
    </message>
    <message>
        <source>Key-value, massive scale</source>
        <translation>Ключ — значение, огромный масштаб</translation>
    </message>
    <message>
        <source>Document storage</source>
        <translation>Хранение документов</translation>
    </message>
    <message>
        <source>Documents are stored and indexed as they are.</source>
        <translation>Документы хранятся и индексируются как есть.</translation>
    </message>
    <message>
        <source>Serverless, pay per request</source>
        <translation>Бессерверность, оплата за запрос</translation>
    </message>
    <message>
        <source>Graph relationships</source>
        <translation>Графовые связи</translation>
    </message>
    <message>
        <source>Edges are followed in the engine, not joined.</source>
        <translation>По рёбрам идёт сама СУБД, без соединений таблиц.</translation>
    </message>
    <message>
        <source>Cost-sensitive, predictable workloads</source>
        <translation>Важна цена, нагрузка предсказуема</translation>
    </message>
    <message>
        <source>Instances at a fixed rate, and reservations on top, cost least for load that does not change.</source>
        <translation>При неизменной нагрузке дешевле всего экземпляры по твёрдой цене, да ещё с резервированием.</translation>
    </message>
    <message>
        <source>Full-text search</source>
        <translation>Полнотекстовый поиск</translation>
    </message>
    <message>
        <source>An inverted index with relevance, facets and aggregations.</source>
        <translation>Обратный индекс с релевантностью, фасетами и агрегированием.</translation>
    </message>
    <message>
        <source>SQL Server enabled by Azure Arc</source>
        <translation>SQL Server через Azure Arc</translation>
    </message>
    <message>
        <source>SQL Server on your own machines, licensed and managed from the cloud.</source>
        <translation>SQL Server на своих машинах, с лицензией и управлением из облака.</translation>
    </message>
    <message>
        <source>Traditional applications</source>
        <translation>Традиционные приложения</translation>
    </message>
    <message>
        <source>SQL as it is known, with full transactions.</source>
        <translation>Привычный SQL с полноценными транзакциями.</translation>
    </message>
    <message>
        <source>High-scale web apps</source>
        <translation>Веб-приложения большого масштаба</translation>
    </message>
    <message>
        <source>More performance, and storage that grows by itself.</source>
        <translation>Больше производительности, и хранилище растёт само.</translation>
    </message>
    <message>
        <source>Real-time, high-throughput</source>
        <translation>Реальное время, высокая пропускная способность</translation>
    </message>
    <message>
        <source>Session storage</source>
        <translation>Хранение сеансов</translation>
    </message>
    <message>
        <source>The speed of memory, with replicas and snapshots.</source>
        <translation>Скорость памяти, с репликами и снимками.</translation>
    </message>
    <message>
        <source>Time-series data</source>
        <translation>Временные ряды</translation>
    </message>
    <message>
        <source>Compatible with MongoDB, managed by AWS.</source>
        <translation>Совместима с MongoDB, управляется AWS.</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Создан для</translation>
    </message>
    <message>
        <source>beside a database</source>
        <translation>рядом с базой</translation>
    </message>
    <message>
        <source>not as one</source>
        <translation>а не вместо неё</translation>
    </message>
    <message>
        <source>by its vendor</source>
        <translation>силами поставщика</translation>
    </message>
    <message>
        <source>Closed to new customers since</source>
        <translation>Закрыт для новых клиентов с</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 июня %2</translation>
    </message>
    <message>
        <source>on your own machines</source>
        <translation>на ваших машинах</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>силами вашей команды</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>your own machines</source>
        <translation>ваши машины</translation>
    </message>
    <message>
        <source>sized for this need it does not meet the answers</source>
        <translation>подобранный под эту потребность, он не отвечает ответам</translation>
    </message>
    <message>
        <source>DynamoDB: on demand or provisioned, by load</source>
        <translation>DynamoDB: по требованию или выделенная ёмкость, по нагрузке</translation>
    </message>
    <message>
        <source>Items of 1 KB, four eventually consistent reads for each write, auto scaling at 70 %.</source>
        <translation>Элементы по 1 КБ, четыре чтения с конечной согласованностью на запись, автомасштабирование на 70 %.</translation>
    </message>
    <message>
        <source>Provisioned, auto scaling</source>
        <translation>Выделенная, автомасштабирование</translation>
    </message>
    <message>
        <source>DynamoDB: on demand or provisioned, by utilisation</source>
        <translation>DynamoDB: по требованию или выделенная ёмкость, по загрузке</translation>
    </message>
    <message>
        <source>800 reads and 200 writes of 1 KB per second on average; provisioned capacity is used to the given share.</source>
        <translation>В среднем 800 чтений и 200 записей по 1 КБ в секунду; выделенная ёмкость используется на заданную долю.</translation>
    </message>
    <message>
        <source>Aurora: Standard or I/O-Optimized</source>
        <translation>Aurora: Standard или I/O-Optimized</translation>
    </message>
    <message>
        <source>A writer and a reader of db.r6g.xlarge, 500 GB.</source>
        <translation>Пишущий и читающий db.r6g.xlarge, 500 ГБ.</translation>
    </message>
    <message>
        <source>Aurora: Serverless v2 or an instance, by average capacity</source>
        <translation>Aurora: Serverless v2 или инстанс, по средней ёмкости</translation>
    </message>
    <message>
        <source>One writer, 100 GB, I/O-Optimized; the instance is a db.r6g.xlarge with the memory of 16 ACU.</source>
        <translation>Один пишущий, 100 ГБ, I/O-Optimized; инстанс — db.r6g.xlarge с памятью 16 ACU.</translation>
    </message>
    <message>
        <source>Aurora: Serverless v2 or an instance, by hours paused</source>
        <translation>Aurora: Serverless v2 или инстанс, по часам паузы</translation>
    </message>
    <message>
        <source>One writer, 100 GB, I/O-Optimized; Serverless v2 runs at 8 ACU when it runs, the instance is a db.r6g.xlarge.</source>
        <translation>Один пишущий, 100 ГБ, I/O-Optimized; Serverless v2 работает на 8 ACU, инстанс — db.r6g.xlarge.</translation>
    </message>
    <message>
        <source>ElastiCache: nodes or serverless, by load</source>
        <translation>ElastiCache: узлы или бессерверный, по нагрузке</translation>
    </message>
    <message>
        <source>Valkey with 2 GB of data and 1 KB per request; the cluster is a primary and a replica of cache.r6g.large.</source>
        <translation>Valkey с 2 ГБ данных и 1 КБ на запрос; кластер — первичный узел и реплика cache.r6g.large.</translation>
    </message>
    <message>
        <source>ElastiCache: nodes or serverless, by data</source>
        <translation>ElastiCache: узлы или бессерверный, по данным</translation>
    </message>
    <message>
        <source>Valkey with 1,000 requests of 1 KB per second; the cluster is a primary and a replica of cache.r6g.large, which hold at most 13 GiB.</source>
        <translation>Valkey с 1000 запросов по 1 КБ в секунду; кластер — первичный узел и реплика cache.r6g.large, вмещают не более 13 ГиБ.</translation>
    </message>
    <message>
        <source>RDS or Aurora, by data</source>
        <translation>RDS или Aurora, по данным</translation>
    </message>
    <message>
        <source>PostgreSQL on two db.r6g.xlarge in two zones; Aurora Standard with 300 I/O requests per second, RDS on gp3 with its included IOPS.</source>
        <translation>PostgreSQL на двух db.r6g.xlarge в двух зонах; Aurora Standard с 300 запросами ввода-вывода в секунду, RDS на gp3 с включёнными IOPS.</translation>
    </message>
    <message>
        <source>RDS Multi-AZ</source>
        <translation>RDS Multi-AZ</translation>
    </message>
    <message>
        <source>Aurora Standard</source>
        <translation>Aurora Standard</translation>
    </message>
    <message>
        <source>RDS or Aurora, by I/O</source>
        <translation>RDS или Aurora, по вводу-выводу</translation>
    </message>
    <message>
        <source>PostgreSQL on two db.r6g.xlarge in two zones with 2,000 GB; RDS on gp3, whose included 12,000 IOPS cover the range.</source>
        <translation>PostgreSQL на двух db.r6g.xlarge в двух зонах с 2000 ГБ; RDS на gp3, чьих 12 000 включённых IOPS хватает на весь диапазон.</translation>
    </message>
    <message>
        <source>Aurora I/O-Optimized</source>
        <translation>Aurora I/O-Optimized</translation>
    </message>
    <message>
        <source>RDS: on demand or reserved, by months kept</source>
        <translation>RDS: по требованию или резерв, по месяцам</translation>
    </message>
    <message>
        <source>One db.r6g.xlarge for PostgreSQL with 100 GB. A reservation is paid to the end of its term, whether used or not.</source>
        <translation>Один db.r6g.xlarge для PostgreSQL со 100 ГБ. Резервирование оплачивается до конца срока независимо от использования.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Держим</translation>
    </message>
    <message>
        <source>Reserved, 1 year, no upfront</source>
        <translation>Резерв, 1 год, без аванса</translation>
    </message>
    <message>
        <source>Reserved, 1 year, all upfront</source>
        <translation>Резерв, 1 год, полный аванс</translation>
    </message>
    <message>
        <source>Reserved, 3 years, all upfront</source>
        <translation>Резерв, 3 года, полный аванс</translation>
    </message>
    <message>
        <source>Cloud SQL: by the hour or committed, by running hours</source>
        <translation>Cloud SQL: почасово или с обязательством, по часам работы</translation>
    </message>
    <message>
        <source>PostgreSQL, Enterprise, regional, 4 vCPU and 16 GiB with 100 GiB. A commitment is paid for every hour of the month.</source>
        <translation>PostgreSQL, Enterprise, региональный, 4 vCPU и 16 ГиБ со 100 ГиБ. Обязательство оплачивается за каждый час месяца.</translation>
    </message>
    <message>
        <source>Committed, 1 year</source>
        <translation>С обязательством, 1 год</translation>
    </message>
    <message>
        <source>Committed, 3 years</source>
        <translation>С обязательством, 3 года</translation>
    </message>
    <message>
        <source>%1 cost the same</source>
        <translation>%1 стоят одинаково</translation>
    </message>
    <message>
        <source>%1 cost the same and least</source>
        <translation>%1 стоят одинаково и меньше всех</translation>
    </message>
    <message>
        <source>%1 is cheaper</source>
        <translation>%1 дешевле</translation>
    </message>
    <message>
        <source>%1 is the only one with all prices and quantities</source>
        <translation>%1 — единственный вариант, где известны все цены и количества</translation>
    </message>
    <message>
        <source>%1 is the cheapest</source>
        <translation>%1 дешевле всех</translation>
    </message>
    <message>
        <source>no design has all its prices and quantities</source>
        <translation>ни у одного варианта не известны все цены и количества</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>The order changes %1 more times up to %2.</source>
        <translation>Порядок меняется ещё %1 раз до %2.</translation>
    </message>
    <message>
        <source>Up to %1 %2, from %3 %4.</source>
        <translation>До %1 %2, от %3 — %4.</translation>
    </message>
    <message>
        <source>Below %1 %2, above it %3.</source>
        <translation>Ниже %1 %2, выше — %3.</translation>
    </message>
    <message>
        <source>Below %1 %2, above it %3; there they cost the same.</source>
        <translation>Ниже %1 %2, выше — %3; в этой точке они стоят одинаково.</translation>
    </message>
    <message>
        <source>Everywhere from %1 to %2 %3.</source>
        <translation>Везде от %1 до %2 %3.</translation>
    </message>
    <message>
        <source>At %1 %2.</source>
        <translation>При %1 %2.</translation>
    </message>
    <message>
        <source>Up to %1 %2.</source>
        <translation>До %1 %2.</translation>
    </message>
    <message>
        <source>Below %1 %2.</source>
        <translation>Ниже %1 %2.</translation>
    </message>
    <message>
        <source>From %1 %2.</source>
        <translation>От %1 %2.</translation>
    </message>
    <message>
        <source>Above %1 %2.</source>
        <translation>Выше %1 %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 %3.</source>
        <translation>От %1 до %2 %3.</translation>
    </message>
    <message>
        <source>Between %1 and %2 %3.</source>
        <translation>Между %1 и %2 %3.</translation>
    </message>
    <message>
        <source>%1 is cheaper than %2 up to %3, then dearer.</source>
        <translation>%1 дешевле, чем %2, до %3, затем дороже.</translation>
    </message>
    <message>
        <source>%1 is cheaper than %2 below %3, then dearer.</source>
        <translation>%1 дешевле, чем %2, ниже %3, затем дороже.</translation>
    </message>
    <message>
        <source>%1 is dearer than %2 up to %3, then cheaper.</source>
        <translation>%1 дороже, чем %2, до %3, затем дешевле.</translation>
    </message>
    <message>
        <source>%1 is dearer than %2 below %3, then cheaper.</source>
        <translation>%1 дороже, чем %2, ниже %3, затем дешевле.</translation>
    </message>
    <message>
        <source>%1 and %2 change places at %3.</source>
        <translation>%1 и %2 меняются местами при %3.</translation>
    </message>
    <message>
        <source>%1 and %2 change places at %3 and further on.</source>
        <translation>%1 и %2 меняются местами при %3 и далее.</translation>
    </message>
    <message>
        <source>Not compared, because a price or a quantity is missing: %1.</source>
        <translation>Не сравниваются, потому что неизвестна цена или количество: %1.</translation>
    </message>
    <message>
        <source>Compared only where no price and no quantity is missing: %1.</source>
        <translation>Сравниваются только там, где известны все цены и количества: %1.</translation>
    </message>
    <message>
        <source>Compared only where the service takes the value: %1.</source>
        <translation>Сравниваются только там, где сервис принимает значение: %1.</translation>
    </message>
    <message>
        <source>There is no design to compare.</source>
        <translation>Нет вариантов для сравнения.</translation>
    </message>
    <message>
        <source>Serverless databases</source>
        <translation>Бессерверные базы</translation>
    </message>
    <message>
        <source>Capacity that follows the load, and what idle time costs.</source>
        <translation>Ёмкость следует за нагрузкой, и что стоит простой.</translation>
    </message>
    <message>
        <source>Total a month</source>
        <translation>Итого за месяц</translation>
    </message>
    <message>
        <source>ElastiCache and MemoryDB</source>
        <translation>ElastiCache и MemoryDB</translation>
    </message>
    <message>
        <source>A cache beside a database, or a durable store in memory.</source>
        <translation>Кэш рядом с базой или надёжное хранилище в памяти.</translation>
    </message>
    <message>
        <source>Compute a month</source>
        <translation>Вычисления за месяц</translation>
    </message>
    <message>
        <source>I/O and requests a month</source>
        <translation>Операции за месяц</translation>
    </message>
    <message>
        <source>Storage a month</source>
        <translation>Хранилище за месяц</translation>
    </message>
    <message>
        <source>Cloud SQL and AlloyDB</source>
        <translation>Cloud SQL и AlloyDB</translation>
    </message>
    <message>
        <source>Two managed PostgreSQL services of one vendor.</source>
        <translation>Два управляемых PostgreSQL одного поставщика.</translation>
    </message>
    <message>
        <source>Backup a month</source>
        <translation>Бэкапы за месяц</translation>
    </message>
    <message>
        <source>Supabase and Firebase</source>
        <translation>Supabase и Firebase</translation>
    </message>
    <message>
        <source>The database of a mobile or web back end.</source>
        <translation>База мобильного или веб-приложения.</translation>
    </message>
    <message>
        <source>Oracle and SQL Server licences</source>
        <translation>Лицензии Oracle и SQL Server</translation>
    </message>
    <message>
        <source>Licence included, one&apos;s own licence, and the move to an open engine, on the same need.</source>
        <translation>Лицензия включена, своя лицензия и переход на открытый движок при одной потребности.</translation>
    </message>
    <message>
        <source>Licence a month</source>
        <translation>Лицензия за месяц</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Все сервисы</translation>
    </message>
    <message>
        <source>Every service in every configuration, as its vendor describes it.</source>
        <translation>Каждый сервис в каждой конфигурации, как его описывает поставщик.</translation>
    </message>
    <message>
        <source>N. Virginia</source>
        <translation>Сев. Вирджиния</translation>
    </message>
    <message>
        <source>US</source>
        <translation>США</translation>
    </message>
    <message>
        <source>North America</source>
        <translation>Северная Америка</translation>
    </message>
    <message>
        <source>Ohio</source>
        <translation>Огайо</translation>
    </message>
    <message>
        <source>N. California</source>
        <translation>Сев. Калифорния</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Орегон</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>Лос-Анджелес</translation>
    </message>
    <message>
        <source>GovCloud, US-East</source>
        <translation>GovCloud, восток США</translation>
    </message>
    <message>
        <source>GovCloud, US-West</source>
        <translation>GovCloud, запад США</translation>
    </message>
    <message>
        <source>Canada Central</source>
        <translation>Центральная Канада</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Calgary</source>
        <translation>Калгари</translation>
    </message>
    <message>
        <source>Mexico Central</source>
        <translation>Центральная Мексика</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>Сан-Паулу</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Франкфурт</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>EU/EEA</source>
        <translation>ЕС/ЕЭЗ</translation>
    </message>
    <message>
        <source>Zurich</source>
        <translation>Цюрих</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>London</source>
        <translation>Лондон</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Париж</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Milan</source>
        <translation>Милан</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Stockholm</source>
        <translation>Стокгольм</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Кейптаун</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>ЮАР</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>Африка</translation>
    </message>
    <message>
        <source>Tel Aviv</source>
        <translation>Тель-Авив</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>Ближний Восток</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>UAE</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Mumbai</source>
        <translation>Мумбаи</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Hyderabad</source>
        <translation>Хайдарабад</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>Сидней</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Океания</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Джакарта</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Melbourne</source>
        <translation>Мельбурн</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>Токио</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>Сеул</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>Osaka</source>
        <translation>Осака</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>Тайбэй</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Пекин</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Нинся</translation>
    </message>
    <message>
        <source>Virginia</source>
        <translation>Вирджиния</translation>
    </message>
    <message>
        <source>Iowa</source>
        <translation>Айова</translation>
    </message>
    <message>
        <source>Illinois</source>
        <translation>Иллинойс</translation>
    </message>
    <message>
        <source>Texas</source>
        <translation>Техас</translation>
    </message>
    <message>
        <source>Wyoming</source>
        <translation>Вайоминг</translation>
    </message>
    <message>
        <source>California</source>
        <translation>Калифорния</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Вашингтон</translation>
    </message>
    <message>
        <source>Phoenix</source>
        <translation>Финикс</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>Торонто</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Квебек</translation>
    </message>
    <message>
        <source>Querétaro</source>
        <translation>Керетаро</translation>
    </message>
    <message>
        <source>Rio de Janeiro</source>
        <translation>Рио-де-Жанейро</translation>
    </message>
    <message>
        <source>Santiago</source>
        <translation>Сантьяго</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>Vienna</source>
        <translation>Вена</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Брюссель</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Marseille</source>
        <translation>Марсель</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Берлин</translation>
    </message>
    <message>
        <source>Norway East</source>
        <translation>Восточная Норвегия</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Norway West</source>
        <translation>Западная Норвегия</translation>
    </message>
    <message>
        <source>Warsaw</source>
        <translation>Варшава</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Madrid</source>
        <translation>Мадрид</translation>
    </message>
    <message>
        <source>Gävle</source>
        <translation>Евле</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>Женева</translation>
    </message>
    <message>
        <source>Cardiff</source>
        <translation>Кардифф</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Йоханнесбург</translation>
    </message>
    <message>
        <source>Israel Central</source>
        <translation>Центральный Израиль</translation>
    </message>
    <message>
        <source>Doha</source>
        <translation>Доха</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>Дубай</translation>
    </message>
    <message>
        <source>Abu Dhabi</source>
        <translation>Абу-Даби</translation>
    </message>
    <message>
        <source>Pune</source>
        <translation>Пуна</translation>
    </message>
    <message>
        <source>Chennai</source>
        <translation>Ченнаи</translation>
    </message>
    <message>
        <source>Kuala Lumpur</source>
        <translation>Куала-Лумпур</translation>
    </message>
    <message>
        <source>Tokyo, Saitama</source>
        <translation>Токио, Сайтама</translation>
    </message>
    <message>
        <source>Busan</source>
        <translation>Пусан</translation>
    </message>
    <message>
        <source>New South Wales</source>
        <translation>Новый Южный Уэльс</translation>
    </message>
    <message>
        <source>Victoria</source>
        <translation>Виктория</translation>
    </message>
    <message>
        <source>Canberra</source>
        <translation>Канберра</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>Окленд</translation>
    </message>
    <message>
        <source>South Carolina</source>
        <translation>Южная Каролина</translation>
    </message>
    <message>
        <source>Columbus</source>
        <translation>Колумбус</translation>
    </message>
    <message>
        <source>Dallas</source>
        <translation>Даллас</translation>
    </message>
    <message>
        <source>Salt Lake City</source>
        <translation>Солт-Лейк-Сити</translation>
    </message>
    <message>
        <source>Las Vegas</source>
        <translation>Лас-Вегас</translation>
    </message>
    <message>
        <source>several regions</source>
        <translation>несколько регионов</translation>
    </message>
    <message>
        <source>Montréal</source>
        <translation>Монреаль</translation>
    </message>
    <message>
        <source>Hamina</source>
        <translation>Хамина</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>St. Ghislain</source>
        <translation>Сен-Гислен</translation>
    </message>
    <message>
        <source>Eemshaven</source>
        <translation>Эмсхавен</translation>
    </message>
    <message>
        <source>Turin</source>
        <translation>Турин</translation>
    </message>
    <message>
        <source>Dammam</source>
        <translation>Даммам</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Changhua County</source>
        <translation>Чжанхуа</translation>
    </message>
    <message>
        <source>Delhi</source>
        <translation>Дели</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>Бангкок</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Резервный узел</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>a standby becomes the primary</source>
        <translation>резервный узел становится первичным</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Сервис %1</translation>
    </message>
    <message>
        <source>Replica of Service %1</source>
        <translation>Реплика сервиса %1</translation>
    </message>
    <message>
        <source>a replica becomes the primary</source>
        <translation>реплика становится первичным узлом</translation>
    </message>
    <message>
        <source>Services %1 to %2</source>
        <translation>Сервисы %1–%2</translation>
    </message>
    <message>
        <source>Replica of Services %1 to %2</source>
        <translation>Реплика сервисов %1–%2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Business (smallest size)</source>
        <translation>Business (наименьший размер)</translation>
    </message>
    <message>
        <source>The plan&apos;s disk</source>
        <translation>Диск плана</translation>
    </message>
    <message>
        <source>Network traffic</source>
        <translation>Сетевой трафик</translation>
    </message>
    <message>
        <source>Aiven plans are billed at the price from which the vendor&apos;s list starts; the price of the cloud and region may be higher.</source>
        <translation>Планы Aiven считаются по начальной цене прейскуранта поставщика; цена в облаке и регионе может быть выше.</translation>
    </message>
    <message>
        <source>open source</source>
        <translation>открытый код</translation>
    </message>
    <message>
        <source>included</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>plans of a fixed size</source>
        <translation>планы фиксированного размера</translation>
    </message>
    <message>
        <source>a standby</source>
        <translation>резервный узел</translation>
    </message>
    <message>
        <source>a service has one region</source>
        <translation>у сервиса один регион</translation>
    </message>
    <message>
        <source>Additional disk</source>
        <translation>Дополнительный диск</translation>
    </message>
    <message>
        <source>price not in the catalog</source>
        <translation>цены нет в каталоге</translation>
    </message>
    <message>
        <source>Developer holds %1 GB.</source>
        <translation>Developer вмещает %L1 ГБ.</translation>
    </message>
    <message>
        <source>one machine</source>
        <translation>одна машина</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Hobbyist (smallest size)</source>
        <translation>Hobbyist (наименьший размер)</translation>
    </message>
    <message>
        <source>Hobbyist holds %1 GB.</source>
        <translation>Hobbyist вмещает %L1 ГБ.</translation>
    </message>
    <message>
        <source>Startup (smallest size)</source>
        <translation>Startup (наименьший размер)</translation>
    </message>
    <message>
        <source>Premium (smallest size)</source>
        <translation>Premium (наименьший размер)</translation>
    </message>
    <message>
        <source>two standbys</source>
        <translation>два резервных узла</translation>
    </message>
    <message>
        <source>Standby %1</source>
        <translation>Резерв %1</translation>
    </message>
    <message>
        <source>Replica %1 of Service %2</source>
        <translation>Реплика %1 сервиса %2</translation>
    </message>
    <message>
        <source>Replica %1 of Services %2 to %3</source>
        <translation>Реплика %1 сервисов %2–%3</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>«%1» — не число</translation>
    </message>
    <message>
        <source>%1 does not fit</source>
        <translation>«%1» не подходит</translation>
    </message>
    <message>
        <source>a number without a unit is needed</source>
        <translation>нужно число без единицы</translation>
    </message>
    <message>
        <source>%1 is a rate</source>
        <translation>«%1» — это скорость</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужно</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>просто число</translation>
    </message>
    <message>
        <source>m may mean minutes</source>
        <translation>m может означать минуты</translation>
    </message>
    <message>
        <source>months or millions</source>
        <translation>месяцы или миллионы</translation>
    </message>
    <message>
        <source>write min</source>
        <translation>пишите min</translation>
    </message>
    <message>
        <source>month or M</source>
        <translation>month или M</translation>
    </message>
    <message>
        <source>%1 may mean bits</source>
        <translation>«%1» может означать биты</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>пишите «%1»</translation>
    </message>
    <message>
        <source>%1 is no unit of data</source>
        <translation>«%1» — не единица объёма данных</translation>
    </message>
    <message>
        <source>write</source>
        <translation>пишите</translation>
    </message>
    <message>
        <source>%1 may be a power of %2 or of %3</source>
        <translation>«%1» может быть степенью %2 или %3</translation>
    </message>
    <message>
        <source>write kB</source>
        <translation>пишите кБ</translation>
    </message>
    <message>
        <source>GB or KiB</source>
        <translation>ГБ или КиБ</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>МиБ</translation>
    </message>
    <message>
        <source>At the peak %1 reads and %2 writes a second use %3 vCPU (%4 reads or %5 writes a second on each); at %6 % utilisation that is %7 vCPU.</source>
        <translation>В пик %L1 чтений и %L2 записей в секунду занимают %L3 vCPU (по %L4 чтений или %L5 записей в секунду на каждом); при загрузке %L6 % это %L7 vCPU.</translation>
    </message>
    <message>
        <source>Memory holds a working set of %1 % of the data: %2 GiB.</source>
        <translation>В памяти — рабочий набор, %L1 % данных: %L2 ГиБ.</translation>
    </message>
    <message>
        <source>Business has a standby. Its smallest machine is not published with its price: check that it is no smaller than Startup&apos;s.</source>
        <translation>У Business есть резерв. Наименьшая машина плана вместе с ценой не опубликована: проверьте, что она не меньше, чем у Startup.</translation>
    </message>
    <message>
        <source>only the smallest size of a plan has a published price (%1 CPU, %2 GB of memory, %3 GB of disk)</source>
        <translation>цена опубликована только для наименьшего размера плана (%L1 CPU, %L2 ГБ памяти, %L3 ГБ диска)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Key-value)</source>
        <translation>не предназначен для такого вида данных (ключ — значение)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Documents)</source>
        <translation>не предназначен для такого вида данных (документы)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Wide columns)</source>
        <translation>не предназначен для такого вида данных (широкие столбцы)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Cache)</source>
        <translation>не предназначен для такого вида данных (кэш)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Time series)</source>
        <translation>не предназначен для такого вида данных (временные ряды)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Graph)</source>
        <translation>не предназначен для такого вида данных (граф)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Search)</source>
        <translation>не предназначен для такого вида данных (поиск)</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Analytics, warehouse)</source>
        <translation>не предназначен для такого вида данных (аналитика, хранилище)</translation>
    </message>
    <message>
        <source>it is not compatible with MySQL</source>
        <translation>не совместим с MySQL</translation>
    </message>
    <message>
        <source>it is not compatible with MariaDB</source>
        <translation>не совместим с MariaDB</translation>
    </message>
    <message>
        <source>it is not compatible with SQL Server</source>
        <translation>не совместим с SQL Server</translation>
    </message>
    <message>
        <source>it is not compatible with Oracle</source>
        <translation>не совместим с Oracle</translation>
    </message>
    <message>
        <source>it is not compatible with Redis or Valkey</source>
        <translation>не совместим с Redis или Valkey</translation>
    </message>
    <message>
        <source>it is not compatible with Memcached</source>
        <translation>не совместим с Memcached</translation>
    </message>
    <message>
        <source>it is not compatible with MongoDB</source>
        <translation>не совместим с MongoDB</translation>
    </message>
    <message>
        <source>it is not compatible with Cassandra</source>
        <translation>не совместим с Cassandra</translation>
    </message>
    <message>
        <source>%1 GB are needed</source>
        <translation>нужно %L1 ГБ</translation>
    </message>
    <message>
        <source>%1 GB is the most</source>
        <translation>наибольшее — %L1 ГБ</translation>
    </message>
    <message>
        <source>Startup has one machine.</source>
        <translation>У Startup одна машина.</translation>
    </message>
    <message>
        <source>copies of its backups in another region are not modelled</source>
        <translation>копии резервных копий в другом регионе не моделируются</translation>
    </message>
    <message>
        <source>a service lives in one region</source>
        <translation>сервис живёт в одном регионе</translation>
    </message>
    <message>
        <source>Kept current</source>
        <translation>Текущая</translation>
    </message>
    <message>
        <source>upgraded before standard support ends</source>
        <translation>до окончания стандартной поддержки</translation>
    </message>
    <message>
        <source>Aurora PostgreSQL %1</source>
        <translation>Aurora PostgreSQL %1</translation>
    </message>
    <message>
        <source>extended support is charged from %1</source>
        <translation>расширенная поддержка оплачивается с %1</translation>
    </message>
    <message>
        <source>%1 / hour</source>
        <translation>%L1 / ч</translation>
    </message>
    <message>
        <source>%1 vCPU</source>
        <translation>%L1 vCPU</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%L1 ГиБ</translation>
    </message>
    <message>
        <source>Reader %1</source>
        <translation>Читающий %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%L1 ГБ</translation>
    </message>
    <message>
        <source>up to %1 s</source>
        <translation>до %L1 с</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>a reader becomes the writer</source>
        <translation>читающий узел становится пишущим</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%L1 с</translation>
    </message>
    <message>
        <source>usually less</source>
        <translation>обычно меньше</translation>
    </message>
    <message>
        <source>the volume keeps what is committed</source>
        <translation>том хранит всё зафиксированное</translation>
    </message>
    <message>
        <source>Cluster volume</source>
        <translation>Том кластера</translation>
    </message>
    <message>
        <source>the volume goes on with the other copies and restores the lost ones</source>
        <translation>том продолжает работу с остальными копиями и восстанавливает потерянные</translation>
    </message>
    <message>
        <source>The first reader stands in another zone than the writer, the next ones in the zones in turn.</source>
        <translation>Первый читающий узел стоит не в той зоне, что пишущий, следующие — в зонах по очереди.</translation>
    </message>
    <message>
        <source>%1 to %2 ACU</source>
        <translation>%L1–%L2 ACU</translation>
    </message>
    <message>
        <source>Writer %1</source>
        <translation>Пишущий %1</translation>
    </message>
    <message>
        <source>I/O requests</source>
        <translation>Запросы ввода-вывода</translation>
    </message>
    <message>
        <source>quantity not given</source>
        <translation>количество не указано</translation>
    </message>
    <message>
        <source>Backup storage beyond the free cluster size</source>
        <translation>Копии сверх бесплатного размера кластера</translation>
    </message>
    <message>
        <source>Aurora backups hold one full copy of the cluster volume plus the daily change for each day of retention.</source>
        <translation>Копии Aurora — это полная копия тома кластера и суточные изменения за каждый день хранения.</translation>
    </message>
    <message>
        <source>PostgreSQL compatible (%1 to %2)</source>
        <translation>совместимость с PostgreSQL (%1–%2)</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>проприетарная</translation>
    </message>
    <message>
        <source>the engine that it is compatible with runs anywhere</source>
        <translation>движок, с которым он совместим, работает где угодно</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %L1</translation>
    </message>
    <message>
        <source>on the same volume</source>
        <translation>на том же томе</translation>
    </message>
    <message>
        <source>grows by itself to %1 TiB</source>
        <translation>растёт сам до %L1 ТиБ</translation>
    </message>
    <message>
        <source>unless with Serverless %1 instances</source>
        <translation>кроме инстансов Serverless %1</translation>
    </message>
    <message>
        <source>provisioned instances run</source>
        <translation>выделенные инстансы работают</translation>
    </message>
    <message>
        <source>instances in two zones</source>
        <translation>инстансы в двух зонах</translation>
    </message>
    <message>
        <source>six copies in three zones</source>
        <translation>шесть копий в трёх зонах</translation>
    </message>
    <message>
        <source>strong on the writer</source>
        <translation>строгая на пишущем</translation>
    </message>
    <message>
        <source>readers lag slightly</source>
        <translation>читающие немного отстают</translation>
    </message>
    <message>
        <source>copy-on-write clones</source>
        <translation>клоны с копированием при записи</translation>
    </message>
    <message>
        <source>one writing region</source>
        <translation>один пишущий регион</translation>
    </message>
    <message>
        <source>up to %1 that read</source>
        <translation>до %L1 читающих</translation>
    </message>
    <message>
        <source>zero-ETL into Redshift</source>
        <translation>zero-ETL в Redshift</translation>
    </message>
    <message>
        <source>MySQL compatible (Aurora MySQL %1, %2, %3)</source>
        <translation>совместимость с MySQL (Aurora MySQL %1, %2, %3)</translation>
    </message>
    <message>
        <source>Aurora MySQL %1 (MySQL %2): Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>Aurora MySQL %1 (MySQL %2): срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Extended Support</source>
        <translation>Extended Support</translation>
    </message>
    <message>
        <source>years %1 and %2</source>
        <translation>годы %1 и %2</translation>
    </message>
    <message>
        <source>Aurora MySQL %1 (MySQL %2)</source>
        <translation>Aurora MySQL %1 (MySQL %2)</translation>
    </message>
    <message>
        <source>part of I/O-Optimized</source>
        <translation>входит в I/O-Optimized</translation>
    </message>
    <message>
        <source>Serverless %1 writer</source>
        <translation>Пишущий Serverless %1</translation>
    </message>
    <message>
        <source>Every Serverless %1 instance of the cluster follows the given daily load profile.</source>
        <translation>Все инстансы Serverless %1 кластера следуют заданному суточному профилю нагрузки.</translation>
    </message>
    <message>
        <source>%1 to %2 ACU for each instance</source>
        <translation>%L1–%L2 ACU на инстанс</translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>с шагом %L1</translation>
    </message>
    <message>
        <source>with a minimum of %1 ACU</source>
        <translation>при минимуме %L1 ACU</translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%L1–%L2 с</translation>
    </message>
    <message>
        <source>longest after a day of pause</source>
        <translation>дольше всего после суток паузы</translation>
    </message>
    <message>
        <source>one zone</source>
        <translation>одна зона</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%L1 мин</translation>
    </message>
    <message>
        <source>the instance is built again</source>
        <translation>инстанс создаётся заново</translation>
    </message>
    <message>
        <source>a new instance must be made in another zone</source>
        <translation>новый инстанс нужно создать в другой зоне</translation>
    </message>
    <message>
        <source>A cluster has at most %1 readers; here there are %2.</source>
        <translation>В кластере не более %L1 читающих; здесь %L2.</translation>
    </message>
    <message>
        <source>Automated backup kept one day</source>
        <translation>Автоматическая копия за один день</translation>
    </message>
    <message>
        <source>Backtrack change records</source>
        <translation>Записи изменений Backtrack</translation>
    </message>
    <message>
        <source>Cluster storage in %1</source>
        <translation>Хранилище кластера в %1</translation>
    </message>
    <message>
        <source>Replicated write I/Os to %1</source>
        <translation>Реплицируемые записи в %1</translation>
    </message>
    <message>
        <source>Replication to %1</source>
        <translation>Репликация в %1</translation>
    </message>
    <message>
        <source>an instance is made in the secondary cluster, which is then made the writing one</source>
        <translation>во вторичном кластере создают инстанс, и кластер делают пишущим</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>as far as the secondary lags</source>
        <translation>насколько отстаёт вторичный</translation>
    </message>
    <message>
        <source>Cluster volume in %1</source>
        <translation>Том кластера в %1</translation>
    </message>
    <message>
        <source>Performance history</source>
        <translation>История производительности</translation>
    </message>
    <message>
        <source>first month</source>
        <translation>первый месяц</translation>
    </message>
    <message>
        <source>instances</source>
        <translation>инстансы</translation>
    </message>
    <message>
        <source>further months</source>
        <translation>следующие месяцы</translation>
    </message>
    <message>
        <source>Between zones</source>
        <translation>Между зонами</translation>
    </message>
    <message>
        <source>out of one and into the other</source>
        <translation>из одной и в другую</translation>
    </message>
    <message>
        <source>To the internet</source>
        <translation>В интернет</translation>
    </message>
    <message>
        <source>above %1 GB</source>
        <translation>свыше %L1 ГБ</translation>
    </message>
    <message>
        <source>Version %1 is not one of this engine&apos;s that AWS supports.</source>
        <translation>Версии %1 нет среди поддерживаемых AWS версий этого движка.</translation>
    </message>
    <message>
        <source>Aurora PostgreSQL %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>Aurora PostgreSQL %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>serverless</source>
        <translation>бессерверные</translation>
    </message>
    <message>
        <source>storage goes on</source>
        <translation>хранилище оплачивается и дальше</translation>
    </message>
    <message>
        <source>The minimum capacity is above the maximum.</source>
        <translation>Минимальная ёмкость больше максимальной.</translation>
    </message>
    <message>
        <source>The average capacity of a running instance is %1 to %2 ACU; the end nearer to %3 is billed.</source>
        <translation>Средняя ёмкость работающего инстанса — %L1–%L2 ACU; оплачивается ближайшая к %L3 граница.</translation>
    </message>
    <message>
        <source>serverless instances</source>
        <translation>бессерверные инстансы</translation>
    </message>
    <message>
        <source>Each secondary region takes one of the primary&apos;s %1 readers; here %2 remain.</source>
        <translation>Каждый вторичный регион занимает один из %L1 читающих первичного; здесь остаётся %L2.</translation>
    </message>
    <message>
        <source>Reader in %1</source>
        <translation>Читающий в %1</translation>
    </message>
    <message>
        <source>Read I/O requests in %1</source>
        <translation>Запросы чтения в %1</translation>
    </message>
    <message>
        <source>the secondary cluster is made the writing one</source>
        <translation>вторичный кластер делают пишущим</translation>
    </message>
    <message>
        <source>Serverless %1 readers in %2</source>
        <translation>Читающие Serverless %1 в %2</translation>
    </message>
    <message>
        <source>%1 ACU</source>
        <translation>%L1 ACU</translation>
    </message>
    <message>
        <source>Hours at maximum capacity and paused hours add up to %1 a day.</source>
        <translation>Часы на максимальной ёмкости и часы паузы в сумме дают %L1 в сутки.</translation>
    </message>
    <message>
        <source>Instances do not pause behind RDS Proxy or as the primary of a global database: set the paused hours to %1.</source>
        <translation>Инстансы не засыпают за RDS Proxy и как первичные глобальной базы: задайте часы паузы %L1.</translation>
    </message>
    <message>
        <source>Readers %1 to %2</source>
        <translation>Читающие узлы %1–%2</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>%1 is no unit of time</source>
        <translation>«%1» — не единица времени</translation>
    </message>
    <message>
        <source>%1 is no percentage</source>
        <translation>«%1» — не процент</translation>
    </message>
    <message>
        <source>%1 is no unit of data per time</source>
        <translation>«%1» — не единица объёма данных за время</translation>
    </message>
    <message>
        <source>Burstable (T) classes are left out above %1 vCPU, and previous generations always.</source>
        <translation>Классы T с кредитами CPU не берутся свыше %L1 vCPU, прежние поколения — никогда.</translation>
    </message>
    <message>
        <source>A reader that has the compute of the writer, in another zone, takes over.</source>
        <translation>Читающий экземпляр с вычислительной мощностью пишущего, в другой зоне, берёт работу на себя.</translation>
    </message>
    <message>
        <source>Every write is one I/O request, and one read in ten misses memory. I/O-Optimized pays from about a quarter of the bill being I/O.</source>
        <translation>Каждая запись — один запрос ввода-вывода, и одно чтение из десяти не попадает в память. I/O-Optimized окупается, когда ввод-вывод — около четверти счёта.</translation>
    </message>
    <message>
        <source>no class with %1 vCPU and %2 GiB has a price in %3</source>
        <translation>ни у одного класса с %L1 vCPU и %L2 ГиБ нет цены в %3</translation>
    </message>
    <message>
        <source>Serverless %1, because it is idle for half of the month or more.</source>
        <translation>Serverless %1, потому что нагрузки нет половину месяца или больше.</translation>
    </message>
    <message>
        <source>On average %1 reads and %2 writes a second use %3 vCPU (%4 reads or %5 writes a second on each); at %6 % utilisation that is %7 vCPU.</source>
        <translation>В среднем %L1 чтений и %L2 записей в секунду занимают %L3 vCPU (по %L4 чтений или %L5 записей в секунду на каждом); при загрузке %L6 % это %L7 vCPU.</translation>
    </message>
    <message>
        <source>A vCPU at full use is %1 ACU, an ACU %2 GiB (AWS sizing advice for Aurora).</source>
        <translation>Полностью занятый vCPU — это %L1 ACU, ACU — %L2 ГиБ (рекомендации AWS по размеру для Aurora).</translation>
    </message>
    <message>
        <source>A sixth of the active hours is at the peak; idle instances pause.</source>
        <translation>Шестая часть активных часов приходится на пик; простаивающие инстансы засыпают.</translation>
    </message>
    <message>
        <source>The second region is a headless secondary of a global database: storage without instances.</source>
        <translation>Второй регион — вторичный регион глобальной базы без инстансов: только хранилище.</translation>
    </message>
    <message>
        <source>The second region has one reader of half the compute.</source>
        <translation>Во втором регионе один читающий с половиной вычислений.</translation>
    </message>
    <message>
        <source>it has one writer, in one region</source>
        <translation>у него один пишущий, в одном регионе</translation>
    </message>
    <message>
        <source>automated backups are kept %1 days at most</source>
        <translation>автоматические копии хранятся не более %L1 дней</translation>
    </message>
    <message>
        <source>A sixth of the active hours is at the peak; idle instances run at %1 ACU, because the primary of a global database does not pause.</source>
        <translation>Шестая часть активных часов приходится на пик; простаивающие инстансы работают на %L1 ACU, потому что первичный глобальной базы не засыпает.</translation>
    </message>
    <message>
        <source>it has no second region there</source>
        <translation>там у него нет второго региона</translation>
    </message>
    <message>
        <source>The second region has one Serverless %1 reader at %2 ACU, which grows when it takes over.</source>
        <translation>Во втором регионе один читающий Serverless %1 на %L2 ACU, который растёт, приняв работу.</translation>
    </message>
    <message>
        <source>copies of its snapshots in another region are not modelled</source>
        <translation>копии снимков в другом регионе не моделируются</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Конечная точка</translation>
    </message>
    <message>
        <source>it goes on with the other zones</source>
        <translation>работа продолжается в остальных зонах</translation>
    </message>
    <message>
        <source>First %1 DPUs and first GB</source>
        <translation>Первые %L1 DPU и первый ГБ</translation>
    </message>
    <message>
        <source>free tier</source>
        <translation>бесплатный уровень</translation>
    </message>
    <message>
        <source>PostgreSQL %1 compatible</source>
        <translation>совместимость с PostgreSQL %1</translation>
    </message>
    <message>
        <source>without foreign keys</source>
        <translation>без внешних ключей</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>последовательностей</translation>
    </message>
    <message>
        <source>triggers and extensions</source>
        <translation>триггеров и расширений</translation>
    </message>
    <message>
        <source>capacity follows the load</source>
        <translation>ёмкость следует за нагрузкой</translation>
    </message>
    <message>
        <source>%1 TiB</source>
        <translation>%L1 ТиБ</translation>
    </message>
    <message>
        <source>more on request</source>
        <translation>больше по запросу</translation>
    </message>
    <message>
        <source>a row holds %1 MiB</source>
        <translation>строка вмещает %L1 МиБ</translation>
    </message>
    <message>
        <source>any activity</source>
        <translation>любая активность</translation>
    </message>
    <message>
        <source>billed by the DPU</source>
        <translation>оплачивается в DPU</translation>
    </message>
    <message>
        <source>storage only</source>
        <translation>только хранилище</translation>
    </message>
    <message>
        <source>single Region</source>
        <translation>один регион</translation>
    </message>
    <message>
        <source>three zones</source>
        <translation>три зоны</translation>
    </message>
    <message>
        <source>synchronously</source>
        <translation>синхронно</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>строгая</translation>
    </message>
    <message>
        <source>snapshot isolation</source>
        <translation>изоляция снимков</translation>
    </message>
    <message>
        <source>optimistic concurrency</source>
        <translation>оптимистичный контроль параллелизма</translation>
    </message>
    <message>
        <source>two regions that read and write</source>
        <translation>два региона, которые читают и пишут</translation>
    </message>
    <message>
        <source>and a witness</source>
        <translation>и свидетель</translation>
    </message>
    <message>
        <source>both regions</source>
        <translation>оба региона</translation>
    </message>
    <message>
        <source>both regions see the same data</source>
        <translation>оба региона видят одни данные</translation>
    </message>
    <message>
        <source>Replicated writes</source>
        <translation>Реплицированные записи</translation>
    </message>
    <message>
        <source>Replication between the regions</source>
        <translation>Репликация между регионами</translation>
    </message>
    <message>
        <source>part of the replicated writes</source>
        <translation>входит в реплицированные записи</translation>
    </message>
    <message>
        <source>multi-Region</source>
        <translation>несколько регионов</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Свидетель</translation>
    </message>
    <message>
        <source>the peer region goes on</source>
        <translation>парный регион продолжает работу</translation>
    </message>
    <message>
        <source>commits are synchronous between the regions</source>
        <translation>фиксация синхронна между регионами</translation>
    </message>
    <message>
        <source>Storage in %1</source>
        <translation>Хранилище в %1</translation>
    </message>
    <message>
        <source>A multi-Region cluster has two regions and a witness; here there are %1 peer regions.</source>
        <translation>В межрегиональном кластере два региона и свидетель; здесь парных регионов: %L1.</translation>
    </message>
    <message>
        <source>A transaction for each read and write. By the formulas of the Aurora DSQL User Guide a write is %1 DPU and its check of the key %2, a read %3, a second of computing %4 (reads and writes on a vCPU as assumed).</source>
        <translation>По транзакции на каждое чтение и запись. По формулам руководства Aurora DSQL запись — %L1 DPU и проверка её ключа %L2, чтение %L3, секунда вычислений %L4 (чтения и записи на vCPU — как в допущениях).</translation>
    </message>
    <message>
        <source>Without the free tier, which another cluster of the account may use. Backups (AWS Backup) are not counted.</source>
        <translation>Без бесплатного уровня: его может расходовать другой кластер учётной записи. Резервные копии (AWS Backup) не учтены.</translation>
    </message>
    <message>
        <source>More than %1 TiB need a higher quota from AWS.</source>
        <translation>Для объёма свыше %L1 ТиБ нужна повышенная квота AWS.</translation>
    </message>
    <message>
        <source>a row holds %1 MiB at most</source>
        <translation>строка вмещает не более %L1 МиБ</translation>
    </message>
    <message>
        <source>%1 million DPU / month are needed</source>
        <translation>нужно %L1 млн DPU / мес.</translation>
    </message>
    <message>
        <source>%1 million DPU / month is the most</source>
        <translation>наибольшее — %L1 млн DPU / мес.</translation>
    </message>
    <message>
        <source>The second region is a peer: both read and write the same data, whatever the pattern asks for.</source>
        <translation>Второй регион — парный: оба читают и пишут одни данные, каким бы ни был запрошенный шаблон.</translation>
    </message>
    <message>
        <source>the catalog has no prices of it in this location (Australia)</source>
        <translation>в каталоге нет его цен для этого места (Австралия)</translation>
    </message>
    <message>
        <source>the catalog has no prices of it in this location (South America)</source>
        <translation>в каталоге нет его цен для этого места (Южная Америка)</translation>
    </message>
    <message>
        <source>backups by AWS Backup are not modelled</source>
        <translation>резервные копии AWS Backup не моделируются</translation>
    </message>
    <message>
        <source>Primary %1</source>
        <translation>Первичный %1</translation>
    </message>
    <message>
        <source>Replica %1 of Primary %2</source>
        <translation>Реплика %1 первичного узла %2</translation>
    </message>
    <message>
        <source>Cache nodes</source>
        <translation>Узлы кэша</translation>
    </message>
    <message>
        <source>the data is in DynamoDB</source>
        <translation>данные в DynamoDB</translation>
    </message>
    <message>
        <source>Nodes are drawn in the zones in turn, the nodes of a shard in different ones.</source>
        <translation>Узлы нарисованы в зонах по очереди, узлы одного шарда — в разных.</translation>
    </message>
    <message>
        <source>Primary node %1</source>
        <translation>Первичный узел %1</translation>
    </message>
    <message>
        <source>Replica nodes %1</source>
        <translation>Узлы-реплики %1</translation>
    </message>
    <message>
        <source>The DynamoDB tables behind DAX are billed apart.</source>
        <translation>Таблицы DynamoDB за DAX оплачиваются отдельно.</translation>
    </message>
    <message>
        <source>DynamoDB API</source>
        <translation>DynamoDB API</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>кэшируется</translation>
    </message>
    <message>
        <source>the memory of a node</source>
        <translation>память узла</translation>
    </message>
    <message>
        <source>every node holds the same items</source>
        <translation>на каждом узле одни и те же элементы</translation>
    </message>
    <message>
        <source>several zones</source>
        <translation>несколько зон</translation>
    </message>
    <message>
        <source>a cache</source>
        <translation>кэш</translation>
    </message>
    <message>
        <source>eventual</source>
        <translation>конечная</translation>
    </message>
    <message>
        <source>strongly consistent reads pass through to DynamoDB</source>
        <translation>строго согласованные чтения идут в DynamoDB</translation>
    </message>
    <message>
        <source>a cluster in each region</source>
        <translation>по кластеру в каждом регионе</translation>
    </message>
    <message>
        <source>with caches of their own</source>
        <translation>со своими кэшами</translation>
    </message>
    <message>
        <source>AWS recommends at least three DAX nodes, in different zones, for production; here there are %1.</source>
        <translation>Для промышленной эксплуатации AWS рекомендует не менее трёх узлов DAX в разных зонах; здесь их %L1.</translation>
    </message>
    <message>
        <source>Replica of Primary %1</source>
        <translation>Реплика первичного узла %1</translation>
    </message>
    <message>
        <source>it serves beside a database and is none itself</source>
        <translation>служит рядом с базой и сам базой не является</translation>
    </message>
    <message>
        <source>no component holds data of its own</source>
        <translation>ни один компонент не хранит собственных данных</translation>
    </message>
    <message>
        <source>Replication instance %1</source>
        <translation>Инстанс репликации %1</translation>
    </message>
    <message>
        <source>moves between Oracle</source>
        <translation>переносит между Oracle</translation>
    </message>
    <message>
        <source>MongoDB and others</source>
        <translation>MongoDB и другими</translation>
    </message>
    <message>
        <source>unless as DMS Serverless</source>
        <translation>кроме DMS Serverless</translation>
    </message>
    <message>
        <source>a replication instance runs</source>
        <translation>инстанс репликации работает</translation>
    </message>
    <message>
        <source>it runs in one region and may write to another</source>
        <translation>работает в одном регионе и может писать в другой</translation>
    </message>
    <message>
        <source>Hours at DCU %1</source>
        <translation>Часы на DCU %1</translation>
    </message>
    <message>
        <source>%1 to %2 DCU</source>
        <translation>%L1–%L2 DCU</translation>
    </message>
    <message>
        <source>between a minimum and a maximum</source>
        <translation>между минимумом и максимумом</translation>
    </message>
    <message>
        <source>%1 DCU at least</source>
        <translation>не менее %L1 DCU</translation>
    </message>
    <message>
        <source>standby in a second zone</source>
        <translation>резерв во второй зоне</translation>
    </message>
    <message>
        <source>the standby goes on with the tasks</source>
        <translation>резерв продолжает задачи</translation>
    </message>
    <message>
        <source>DocumentDB %1</source>
        <translation>DocumentDB %1</translation>
    </message>
    <message>
        <source>Replica %1</source>
        <translation>Реплика %1</translation>
    </message>
    <message>
        <source>typically</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>Backups hold one full copy of the cluster volume, which is free, plus the daily change for each day of retention.</source>
        <translation>Копии — это полная копия тома кластера, она бесплатна, и суточные изменения за каждый день хранения.</translation>
    </message>
    <message>
        <source>MongoDB API %1 to %2</source>
        <translation>MongoDB API %1–%2</translation>
    </message>
    <message>
        <source>MongoDB speaks the same protocol</source>
        <translation>MongoDB говорит на том же протоколе</translation>
    </message>
    <message>
        <source>over one shared volume</source>
        <translation>на одном общем томе</translation>
    </message>
    <message>
        <source>fixed instances</source>
        <translation>постоянные инстансы</translation>
    </message>
    <message>
        <source>a stopped cluster starts again after %1 days</source>
        <translation>остановленный кластер запускается через %L1 дней</translation>
    </message>
    <message>
        <source>strong on the primary</source>
        <translation>строгая на первичном</translation>
    </message>
    <message>
        <source>eventual on replicas</source>
        <translation>конечная на репликах</translation>
    </message>
    <message>
        <source>snapshots only</source>
        <translation>только снимки</translation>
    </message>
    <message>
        <source>global clusters</source>
        <translation>глобальные кластеры</translation>
    </message>
    <message>
        <source>one region serves writes</source>
        <translation>записи обслуживает один регион</translation>
    </message>
    <message>
        <source>an engine of AWS with the MongoDB API</source>
        <translation>движок AWS с API MongoDB</translation>
    </message>
    <message>
        <source>DocumentDB %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>DocumentDB %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Serverless primary</source>
        <translation>Бессерверный первичный</translation>
    </message>
    <message>
        <source>Every serverless instance of the cluster follows the given daily load profile.</source>
        <translation>Все бессерверные инстансы кластера следуют заданному суточному профилю нагрузки.</translation>
    </message>
    <message>
        <source>CPU credits</source>
        <translation>Кредиты CPU</translation>
    </message>
    <message>
        <source>A cluster has at most %1 replicas; here there are %2.</source>
        <translation>В кластере не более %L1 реплик; здесь %L2.</translation>
    </message>
    <message>
        <source>Serverless instances need version %1 or later.</source>
        <translation>Бессерверным инстансам нужна версия %1 или новее.</translation>
    </message>
    <message>
        <source>The average capacity is %1 to %2 DCU; the end nearer to %3 is billed.</source>
        <translation>Средняя ёмкость — %L1–%L2 DCU; оплачивается ближайшая к %L3 граница.</translation>
    </message>
    <message>
        <source>Instances or serverless capacity, whichever costs less. A vCPU with %1 GiB is taken as %2 capacity units of %3 GiB; in idle hours the smallest capacity is billed.</source>
        <translation>Инстансы или бессерверная ёмкость — что дешевле. vCPU с %L1 ГиБ приравнено к %L2 единицам ёмкости по %L3 ГиБ; в часы простоя оплачивается наименьшая ёмкость.</translation>
    </message>
    <message>
        <source>Indexes add %1 % to the data.</source>
        <translation>Индексы добавляют к данным %L1 %.</translation>
    </message>
    <message>
        <source>I/O: a write is one request for each %1 KB of an item; one read in ten misses memory and is one for each %2 KB.</source>
        <translation>Ввод-вывод: запись — один запрос на каждые %L1 КБ элемента; одно чтение из десяти не попадает в память и даёт запрос на каждые %L2 КБ.</translation>
    </message>
    <message>
        <source>it is not made for this kind of data (Relational, SQL)</source>
        <translation>не предназначен для такого вида данных (реляционные, SQL)</translation>
    </message>
    <message>
        <source>it is not compatible with PostgreSQL</source>
        <translation>не совместим с PostgreSQL</translation>
    </message>
    <message>
        <source>Burstable classes are taken to stay within the CPU credits that they earn.</source>
        <translation>Предполагается, что классы с кредитами CPU укладываются в заработанные кредиты.</translation>
    </message>
    <message>
        <source>neither an instance with a price in %1 nor %2 DCUs serve this load</source>
        <translation>ни инстанс с ценой в %1, ни %L2 DCU не выдерживают эту нагрузку</translation>
    </message>
    <message>
        <source>global clusters are not modelled</source>
        <translation>глобальные кластеры не моделируются</translation>
    </message>
    <message>
        <source>the catalog has no prices of it in this location (Asia)</source>
        <translation>в каталоге нет его цен для этого места (Азия)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>on-demand</source>
        <translation>on-demand</translation>
    </message>
    <message>
        <source>loss of a zone</source>
        <translation>потеря зоны</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Чтения</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Table storage</source>
        <translation>Хранилище таблиц</translation>
    </message>
    <message>
        <source>Traffic inside the region</source>
        <translation>Трафик внутри региона</translation>
    </message>
    <message>
        <source>PartiQL</source>
        <translation>PartiQL</translation>
    </message>
    <message>
        <source>DynamoDB Local for tests only</source>
        <translation>DynamoDB Local только для испытаний</translation>
    </message>
    <message>
        <source>every table is served by three zones</source>
        <translation>каждую таблицу обслуживают три зоны</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без ограничения</translation>
    </message>
    <message>
        <source>an item holds %1 KB</source>
        <translation>элемент вмещает %L1 КБ</translation>
    </message>
    <message>
        <source>any number of requests</source>
        <translation>любое число запросов</translation>
    </message>
    <message>
        <source>billed each</source>
        <translation>оплачивается каждый</translation>
    </message>
    <message>
        <source>strong or transactional</source>
        <translation>строгая или транзакционная</translation>
    </message>
    <message>
        <source>for each request</source>
        <translation>на каждый запрос</translation>
    </message>
    <message>
        <source>global tables</source>
        <translation>глобальные таблицы</translation>
    </message>
    <message>
        <source>every region serves writes</source>
        <translation>записи обслуживает каждый регион</translation>
    </message>
    <message>
        <source>global tables over three regions</source>
        <translation>глобальные таблицы в трёх регионах</translation>
    </message>
    <message>
        <source>eventual otherwise</source>
        <translation>иначе согласованность в конечном счёте</translation>
    </message>
    <message>
        <source>DynamoDB auto scaling follows the load without delay, so average capacity is average load divided by the target utilisation.</source>
        <translation>Автомасштабирование DynamoDB следует за нагрузкой без задержки, поэтому средняя ёмкость — это средняя нагрузка, делённая на целевую загрузку.</translation>
    </message>
    <message>
        <source>provisioned units</source>
        <translation>выделенные единицы</translation>
    </message>
    <message>
        <source>scaled to a target utilisation</source>
        <translation>масштабируются до целевой загрузки</translation>
    </message>
    <message>
        <source>provisioned units are billed</source>
        <translation>оплачиваются выделенные единицы</translation>
    </message>
    <message>
        <source>provisioned</source>
        <translation>выделенная ёмкость</translation>
    </message>
    <message>
        <source>Index writes</source>
        <translation>Записи индексов</translation>
    </message>
    <message>
        <source>Index storage</source>
        <translation>Хранилище индексов</translation>
    </message>
    <message>
        <source>First %1 GB of table storage</source>
        <translation>Первые %L1 ГБ хранилища таблиц</translation>
    </message>
    <message>
        <source>Restored tables</source>
        <translation>Восстановленные таблицы</translation>
    </message>
    <message>
        <source>Stream reads</source>
        <translation>Чтения потоков</translation>
    </message>
    <message>
        <source>Changes to Kinesis</source>
        <translation>Изменения в Kinesis</translation>
    </message>
    <message>
        <source>Replica reads</source>
        <translation>Чтения реплик</translation>
    </message>
    <message>
        <source>Replica storage</source>
        <translation>Хранилище реплик</translation>
    </message>
    <message>
        <source>requests are sent to the table in another region</source>
        <translation>запросы направляют к таблице в другом регионе</translation>
    </message>
    <message>
        <source>as far as replication lags</source>
        <translation>насколько отстаёт репликация</translation>
    </message>
    <message>
        <source>Exports to %1 need point-in-time recovery, which is off.</source>
        <translation>Для выгрузок в %1 нужно восстановление на момент времени, а оно выключено.</translation>
    </message>
    <message>
        <source>On-demand capacity bills the mean over all hours; eventually consistent reads. For a steady load, provisioned capacity costs less.</source>
        <translation>Ёмкость по требованию оплачивает среднее за все часы; чтения с конечной согласованностью. При ровной нагрузке выделенная ёмкость дешевле.</translation>
    </message>
    <message>
        <source>%1 KB are needed</source>
        <translation>нужно %L1 КБ</translation>
    </message>
    <message>
        <source>%1 KB is the most</source>
        <translation>наибольшее — %L1 КБ</translation>
    </message>
    <message>
        <source>The second region is a global table replica: it takes every write and no reads.</source>
        <translation>Второй регион — реплика глобальной таблицы: принимает каждую запись и ни одного чтения.</translation>
    </message>
    <message>
        <source>The second region is a global table replica: it takes every write and half as many reads again.</source>
        <translation>Второй регион — реплика глобальной таблицы: принимает каждую запись и ещё половину чтений.</translation>
    </message>
    <message>
        <source>point-in-time recovery reaches %1 days back</source>
        <translation>восстановление на момент времени охватывает %L1 дней</translation>
    </message>
    <message>
        <source>copies of its backups in another region, by AWS Backup, are not modelled</source>
        <translation>копии резервных копий в другом регионе средствами AWS Backup не моделируются</translation>
    </message>
    <message>
        <source>Shard %1</source>
        <translation>Шард %1</translation>
    </message>
    <message>
        <source>Replica of Shard %1</source>
        <translation>Реплика шарда %1</translation>
    </message>
    <message>
        <source>usually a few seconds</source>
        <translation>обычно несколько секунд</translation>
    </message>
    <message>
        <source>the latest writes may be lost</source>
        <translation>последние записи могут быть потеряны</translation>
    </message>
    <message>
        <source>replicas follow asynchronously</source>
        <translation>реплики отстают асинхронно</translation>
    </message>
    <message>
        <source>Replica %1 of Shard %2</source>
        <translation>Реплика %1 шарда %2</translation>
    </message>
    <message>
        <source>Shards %1 to %2</source>
        <translation>Шарды %1–%2</translation>
    </message>
    <message>
        <source>Replica %1 of Shards %2 to %3</source>
        <translation>Реплика %1 шардов %2–%3</translation>
    </message>
    <message>
        <source>Replica node %1</source>
        <translation>Узел-реплика %1</translation>
    </message>
    <message>
        <source>the engines are open source</source>
        <translation>код движков открыт</translation>
    </message>
    <message>
        <source>for each shard</source>
        <translation>на каждый шард</translation>
    </message>
    <message>
        <source>the memory of up to %1 nodes</source>
        <translation>память до %L1 узлов</translation>
    </message>
    <message>
        <source>Multi-AZ with automatic failover</source>
        <translation>Multi-AZ с автоматическим переключением</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>в памяти</translation>
    </message>
    <message>
        <source>snapshots on request or daily</source>
        <translation>снимки по запросу или ежедневно</translation>
    </message>
    <message>
        <source>up to two regions that serve reads</source>
        <translation>до двух регионов, обслуживающих чтения</translation>
    </message>
    <message>
        <source>Redis OSS %1 to %2</source>
        <translation>Redis OSS %1–%2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Узел %1</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>только в памяти</translation>
    </message>
    <message>
        <source>the node is replaced, and is empty</source>
        <translation>узел заменяется и пуст</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>год %1</translation>
    </message>
    <message>
        <source>Redis OSS %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>Redis OSS %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>ElastiCache requests are simple reads and writes: one ECPU for each KB moved, at least one.</source>
        <translation>Запросы ElastiCache — простые чтения и записи: один ECPU на каждый переданный КБ, не менее одного.</translation>
    </message>
    <message>
        <source>%1 GB to %2 GB</source>
        <translation>%L1–%L2 ГБ</translation>
    </message>
    <message>
        <source>up to %1 million ECPUs a second</source>
        <translation>до %L1 млн ECPU в секунду</translation>
    </message>
    <message>
        <source>data and requests are billed</source>
        <translation>оплачиваются данные и запросы</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>запросы</translation>
    </message>
    <message>
        <source>a least amount of data stays billed</source>
        <translation>наименьший объём данных оплачивается всегда</translation>
    </message>
    <message>
        <source>Serverless cache</source>
        <translation>Бессерверный кэш</translation>
    </message>
    <message>
        <source>Data in a zone %1</source>
        <translation>Данные в зоне, %1</translation>
    </message>
    <message>
        <source>A cluster has at most %1 nodes; here there are %2.</source>
        <translation>В кластере не более %L1 узлов; здесь %L2.</translation>
    </message>
    <message>
        <source>Replica of Shards %1 to %2</source>
        <translation>Реплика шардов %1–%2</translation>
    </message>
    <message>
        <source>Nodes in %1</source>
        <translation>Узлы в %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>a secondary cluster is made the primary</source>
        <translation>вторичный кластер делают первичным</translation>
    </message>
    <message>
        <source>at the side of %1</source>
        <translation>на стороне %1</translation>
    </message>
    <message>
        <source>Nodes %1 to %2</source>
        <translation>Узлы %1–%2</translation>
    </message>
    <message>
        <source>A serverless cache serves at most %1 million ECPUs per second; here the average is %2.</source>
        <translation>Бессерверный кэш обслуживает не более %L1 млн ECPU в секунду; здесь среднее — %L2.</translation>
    </message>
    <message>
        <source>%1 Redis OSS reservations each</source>
        <translation>по %L1 резервирований Redis OSS</translation>
    </message>
    <message>
        <source>A Valkey node uses %1 of the normalised units of a Redis OSS reservation of its type, which covers it (ElastiCache User Guide, reserved nodes). Reservations are whole: what is left of the last one serves other nodes of its family.</source>
        <translation>Узел Valkey расходует %L1 нормализованных единиц резервирования Redis OSS своего типа, которое его покрывает (руководство ElastiCache, reserved nodes). Резервирования целые: остаток последнего служит другим узлам семейства.</translation>
    </message>
    <message>
        <source>Redis OSS %1</source>
        <translation>Redis OSS %1</translation>
    </message>
    <message>
        <source>All data is in memory, and a quarter of each node&apos;s is kept free for snapshots and failover (reserved-memory-percent, ElastiCache User Guide).</source>
        <translation>Все данные в памяти, и четверть памяти каждого узла оставлена для снимков и переключения (reserved-memory-percent, руководство ElastiCache).</translation>
    </message>
    <message>
        <source>A vCPU is taken to serve %1 requests a second: the ElastiCache User Guide gives over %2 million for a node of %3 (%4).</source>
        <translation>vCPU принято за %L1 запросов в секунду: руководство ElastiCache называет более %L2 млн для узла %3 (%4).</translation>
    </message>
    <message>
        <source>The type and number of nodes that serve this for the least, one node fewer being worth %1 %; within the quota of %2 nodes (Memcached %3).</source>
        <translation>Тип и число узлов, которые справляются дешевле всего; один узел меньше ценится в %L1 %; в пределах квоты %L2 узлов (Memcached %L3).</translation>
    </message>
    <message>
        <source>A snapshot a day, each a full copy; the first is free of charge.</source>
        <translation>Снимок в день, каждый — полная копия; первый бесплатен.</translation>
    </message>
    <message>
        <source>Memcached keeps no replicas</source>
        <translation>Memcached не держит реплик</translation>
    </message>
    <message>
        <source>no node type with a price in %1 serves this within the quota of a cluster</source>
        <translation>ни один тип узла с ценой в %1 не справляется в пределах квоты кластера</translation>
    </message>
    <message>
        <source>The second region has a cluster with as many shards, with the replicas of the first only for a warm standby.</source>
        <translation>Во втором регионе — кластер с тем же числом шардов; реплики, как в первом, — только для тёплого резерва.</translation>
    </message>
    <message>
        <source>a Global Datastore takes writes in one region only</source>
        <translation>Global Datastore принимает записи только в одном регионе</translation>
    </message>
    <message>
        <source>automatic snapshots are kept %1 days at most</source>
        <translation>автоматические снимки хранятся не более %L1 дней</translation>
    </message>
    <message>
        <source>a Global Datastore is made of node-based clusters</source>
        <translation>Global Datastore состоит из кластеров с узлами</translation>
    </message>
    <message>
        <source>Memcached keeps nothing to restore</source>
        <translation>в Memcached нечего восстанавливать</translation>
    </message>
    <message>
        <source>Memcached has no replicas in other regions</source>
        <translation>у Memcached нет реплик в других регионах</translation>
    </message>
    <message>
        <source>Cassandra query language (CQL)</source>
        <translation>язык запросов Cassandra (CQL)</translation>
    </message>
    <message>
        <source>Apache Cassandra speaks the same protocol</source>
        <translation>Apache Cassandra говорит на том же протоколе</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>ограничение не указано</translation>
    </message>
    <message>
        <source>a row holds %1 MB</source>
        <translation>строка вмещает %L1 МБ</translation>
    </message>
    <message>
        <source>LOCAL_ONE or LOCAL_QUORUM</source>
        <translation>LOCAL_ONE или LOCAL_QUORUM</translation>
    </message>
    <message>
        <source>multi-Region tables</source>
        <translation>межрегиональные таблицы</translation>
    </message>
    <message>
        <source>the last writer wins</source>
        <translation>побеждает последняя запись</translation>
    </message>
    <message>
        <source>Keyspaces auto scaling follows the load without delay, so average capacity is average load divided by the target utilisation.</source>
        <translation>Автомасштабирование Keyspaces следует за нагрузкой без задержки, поэтому средняя ёмкость — это средняя нагрузка, делённая на целевую загрузку.</translation>
    </message>
    <message>
        <source>TTL deletes</source>
        <translation>Удаления по TTL</translation>
    </message>
    <message>
        <source>The Database Savings Plan&apos;s hourly commitment is fully used.</source>
        <translation>Почасовое обязательство Database Savings Plan использовано полностью.</translation>
    </message>
    <message>
        <source>Restoring a table needs point-in-time recovery, which is off.</source>
        <translation>Для восстановления таблицы нужно восстановление на момент времени, а оно выключено.</translation>
    </message>
    <message>
        <source>Provisioned capacity of a multi-Region table needs auto scaling.</source>
        <translation>Выделенной ёмкости межрегиональной таблицы нужно автомасштабирование.</translation>
    </message>
    <message>
        <source>On-demand capacity bills the mean over all hours; reads at LOCAL_QUORUM. For a steady load, provisioned capacity costs less.</source>
        <translation>Ёмкость по требованию оплачивает среднее за все часы; чтения на LOCAL_QUORUM. При ровной нагрузке выделенная ёмкость дешевле.</translation>
    </message>
    <message>
        <source>The second region takes every write and no reads.</source>
        <translation>Второй регион принимает каждую запись и ни одного чтения.</translation>
    </message>
    <message>
        <source>The second region takes every write and half as many reads again.</source>
        <translation>Второй регион принимает каждую запись и ещё половину чтений.</translation>
    </message>
    <message>
        <source>point-in-time recovery stays in the region</source>
        <translation>восстановление на момент времени возможно только в том же регионе</translation>
    </message>
    <message>
        <source>Transaction log</source>
        <translation>Журнал транзакций</translation>
    </message>
    <message>
        <source>the transaction log has every write</source>
        <translation>в журнале транзакций есть каждая запись</translation>
    </message>
    <message>
        <source>Primary nodes %1</source>
        <translation>Первичные узлы %1</translation>
    </message>
    <message>
        <source>the durable log is not</source>
        <translation>надёжный журнал — нет</translation>
    </message>
    <message>
        <source>every write in a transaction log in several zones</source>
        <translation>каждая запись — в журнале транзакций в нескольких зонах</translation>
    </message>
    <message>
        <source>MemoryDB Multi-Region</source>
        <translation>MemoryDB Multi-Region</translation>
    </message>
    <message>
        <source>the node is replaced and filled from the log</source>
        <translation>узел заменяется и наполняется из журнала</translation>
    </message>
    <message>
        <source>within the included %1 GB</source>
        <translation>в пределах включённых %L1 ГБ</translation>
    </message>
    <message>
        <source>There are no reservations of T node types.</source>
        <translation>Резервирований узлов типа T нет.</translation>
    </message>
    <message>
        <source>All data is in memory, and a quarter of each node&apos;s is kept free. The memory of %1 nodes is taken as that of ElastiCache nodes of the same size.</source>
        <translation>Все данные в памяти, и четверть памяти каждого узла оставлена свободной. Память узлов %1 принята как у узлов ElastiCache того же размера.</translation>
    </message>
    <message>
        <source>The node type whose shards have the least memory in all, one shard fewer being worth %1 %.</source>
        <translation>Тип узла, при котором у шардов меньше всего памяти в сумме; один шард меньше ценится в %L1 %.</translation>
    </message>
    <message>
        <source>A shard serves at most %1 reads and %2 writes a second (figures quoted by a third party, without their node type).</source>
        <translation>Шард обслуживает не более %L1 чтений и %L2 записей в секунду (цифры третьей стороны, без типа узла).</translation>
    </message>
    <message>
        <source>it needs %1 nodes, a cluster has at most %2</source>
        <translation>нужно узлов: %L1, в кластере не более %L2</translation>
    </message>
    <message>
        <source>MemoryDB Multi-Region is not modelled</source>
        <translation>MemoryDB Multi-Region не моделируется</translation>
    </message>
    <message>
        <source>the catalog has no prices of it in this location (Europe)</source>
        <translation>в каталоге нет его цен для этого места (Европа)</translation>
    </message>
    <message>
        <source>Neptune %1</source>
        <translation>Neptune %1</translation>
    </message>
    <message>
        <source>support ends before %1</source>
        <translation>поддержка кончается раньше %1</translation>
    </message>
    <message>
        <source>Neptune %1 to %2</source>
        <translation>Neptune %1–%2</translation>
    </message>
    <message>
        <source>%1 to %2 NCU</source>
        <translation>%L1–%L2 NCU</translation>
    </message>
    <message>
        <source>Gremlin</source>
        <translation>Gremlin</translation>
    </message>
    <message>
        <source>openCypher</source>
        <translation>openCypher</translation>
    </message>
    <message>
        <source>SPARQL</source>
        <translation>SPARQL</translation>
    </message>
    <message>
        <source>other engines speak the query languages</source>
        <translation>на этих языках запросов говорят и другие движки</translation>
    </message>
    <message>
        <source>%1 GB to %2 TB</source>
        <translation>%L1 ГБ – %L2 ТБ</translation>
    </message>
    <message>
        <source>readers usually less than %1 ms behind</source>
        <translation>читающие обычно отстают менее чем на %L1 мс</translation>
    </message>
    <message>
        <source>global databases</source>
        <translation>глобальные базы</translation>
    </message>
    <message>
        <source>up to five others reads</source>
        <translation>ещё до пяти обслуживают чтения</translation>
    </message>
    <message>
        <source>Neptune %1 to %2 has reached its end of life; AWS upgrades what still runs it.</source>
        <translation>Срок Neptune %1–%2 истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Neptune %1 has reached its end of life; AWS upgrades what still runs it.</source>
        <translation>Срок Neptune %1 истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Serverless writer</source>
        <translation>Бессерверный пишущий</translation>
    </message>
    <message>
        <source>%1 NCU at least</source>
        <translation>не менее %L1 NCU</translation>
    </message>
    <message>
        <source>single instance</source>
        <translation>один инстанс</translation>
    </message>
    <message>
        <source>Readers in %1</source>
        <translation>Читающие в %1</translation>
    </message>
    <message>
        <source>The average capacity is %1 to %2 NCU; the end nearer to %3 is billed.</source>
        <translation>Средняя ёмкость — %L1–%L2 NCU; оплачивается ближайшая к %L3 граница.</translation>
    </message>
    <message>
        <source>A global database needs %1 or %2 instances in every region.</source>
        <translation>Глобальной базе нужны инстансы %1 или %2 во всех регионах.</translation>
    </message>
    <message>
        <source>no instance with a price in %1 serves this load</source>
        <translation>ни один инстанс с ценой в %1 не выдерживает эту нагрузку</translation>
    </message>
    <message>
        <source>The second region has one reader: the smallest for a pilot light, half the primary&apos;s size for a warm standby.</source>
        <translation>Во втором регионе один читающий: наименьший для pilot light, вдвое меньше первичного для тёплого резерва.</translation>
    </message>
    <message>
        <source>one region of a global database takes the writes</source>
        <translation>записи принимает один регион глобальной базы</translation>
    </message>
    <message>
        <source>a global database needs %1 or %2 instances</source>
        <translation>глобальной базе данных нужны экземпляры %1 или %2</translation>
    </message>
    <message>
        <source>OpenSearch %1 to %2</source>
        <translation>OpenSearch %1–%2</translation>
    </message>
    <message>
        <source>OpenSearch %1</source>
        <translation>OpenSearch %1</translation>
    </message>
    <message>
        <source>Elasticsearch %1</source>
        <translation>Elasticsearch %1</translation>
    </message>
    <message>
        <source>Elasticsearch %1 to %2</source>
        <translation>Elasticsearch %1–%2</translation>
    </message>
    <message>
        <source>Data node %1</source>
        <translation>Узел данных %1</translation>
    </message>
    <message>
        <source>Master %1</source>
        <translation>Главный узел %1</translation>
    </message>
    <message>
        <source>replicas of the lost shards on other nodes become primaries</source>
        <translation>реплики потерянных шардов на других узлах становятся первичными</translation>
    </message>
    <message>
        <source>Dedicated masters</source>
        <translation>Выделенные главные узлы</translation>
    </message>
    <message>
        <source>Data nodes are spread over up to three zones, and each index has a replica in another one.</source>
        <translation>Узлы данных распределены не более чем по трём зонам, и у каждого индекса есть реплика в другой.</translation>
    </message>
    <message>
        <source>UltraWarm data in %1</source>
        <translation>Данные UltraWarm в %1</translation>
    </message>
    <message>
        <source>UltraWarm node %1</source>
        <translation>Узел UltraWarm %1</translation>
    </message>
    <message>
        <source>Data nodes %1 to %2</source>
        <translation>Узлы данных %1–%2</translation>
    </message>
    <message>
        <source>UltraWarm nodes %1 to %2</source>
        <translation>Узлы UltraWarm %1–%2</translation>
    </message>
    <message>
        <source>Data nodes %1</source>
        <translation>Узлы данных %1</translation>
    </message>
    <message>
        <source>Dedicated masters %1</source>
        <translation>Выделенные мастеры %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
    <message>
        <source>Automated snapshots</source>
        <translation>Автоматические снимки</translation>
    </message>
    <message>
        <source>OpenSearch is open source</source>
        <translation>код OpenSearch открыт</translation>
    </message>
    <message>
        <source>two zones or more</source>
        <translation>две зоны и более</translation>
    </message>
    <message>
        <source>%1 % with standby in three</source>
        <translation>%L1 % с резервом в трёх</translation>
    </message>
    <message>
        <source>replicas on other nodes</source>
        <translation>реплики на других узлах</translation>
    </message>
    <message>
        <source>hourly snapshots</source>
        <translation>ежечасные снимки</translation>
    </message>
    <message>
        <source>cross-cluster replication between domains</source>
        <translation>межкластерная репликация между доменами</translation>
    </message>
    <message>
        <source>Indexing capacity</source>
        <translation>Ёмкость индексирования</translation>
    </message>
    <message>
        <source>Search capacity</source>
        <translation>Ёмкость поиска</translation>
    </message>
    <message>
        <source>OpenSearch</source>
        <translation>OpenSearch</translation>
    </message>
    <message>
        <source>from half an OCU each for indexing and search</source>
        <translation>от половины OCU на индексирование и на поиск</translation>
    </message>
    <message>
        <source>one with standby replicas</source>
        <translation>по одному с резервными репликами</translation>
    </message>
    <message>
        <source>the least capacity stays billed</source>
        <translation>наименьшая ёмкость оплачивается всегда</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>Index data in %1</source>
        <translation>Данные индексов в %1</translation>
    </message>
    <message>
        <source>Indexing units</source>
        <translation>Единицы индексации</translation>
    </message>
    <message>
        <source>Search units</source>
        <translation>Единицы поиска</translation>
    </message>
    <message>
        <source>the standby units in another zone go on</source>
        <translation>резервные узлы в другой зоне продолжают работу</translation>
    </message>
    <message>
        <source>OpenSearch %1 to %2: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>OpenSearch %1–%2: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Elasticsearch %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>Elasticsearch %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Диски</translation>
    </message>
    <message>
        <source>part of the data nodes</source>
        <translation>входят в узлы данных</translation>
    </message>
    <message>
        <source>one node</source>
        <translation>один узел</translation>
    </message>
    <message>
        <source>A domain has at most %1 data nodes of a medium or large type; here there are %2.</source>
        <translation>В домене не более %L1 узлов данных типа medium или large; здесь %L2.</translation>
    </message>
    <message>
        <source>A domain has no, three or five dedicated masters; here there are %1.</source>
        <translation>В домене ноль, три или пять выделенных мастеров; здесь %L1.</translation>
    </message>
    <message>
        <source>UltraWarm nodes %1</source>
        <translation>Узлы UltraWarm %1</translation>
    </message>
    <message>
        <source>UltraWarm needs at least two nodes.</source>
        <translation>UltraWarm нужно не менее двух узлов.</translation>
    </message>
    <message>
        <source>magnetic</source>
        <translation>магнитный</translation>
    </message>
    <message>
        <source>Volumes of %1 nodes have at least %2 GB; here it is %3.</source>
        <translation>Тома узлов %1 — не менее %L2 ГБ; здесь %L3.</translation>
    </message>
    <message>
        <source>UltraWarm cannot stand beside data nodes of the types %1 and %2.</source>
        <translation>UltraWarm не стоит рядом с узлами данных типов %1 и %2.</translation>
    </message>
    <message>
        <source>UltraWarm needs dedicated master nodes.</source>
        <translation>UltraWarm нужны выделенные мастер-узлы.</translation>
    </message>
    <message>
        <source>Disks hold the data x (%1 + replicas) x %2 (OpenSearch Service Developer Guide, sizing domains); one replica.</source>
        <translation>Диски вмещают данные × (%L1 + реплики) × %L2 (руководство OpenSearch Service, sizing domains); одна реплика.</translation>
    </message>
    <message>
        <source>%1 nodes with volumes of at most %2 GB, the most on %3.</source>
        <translation>Узлов: %L1, с томами не более %L2 ГБ — наибольшими на %3.</translation>
    </message>
    <message>
        <source>Three dedicated masters for several zones or more than three data nodes.</source>
        <translation>Три выделенных мастера при нескольких зонах или более чем трёх узлах данных.</translation>
    </message>
    <message>
        <source>no %1 domain in %2 serves this load with %3 nodes</source>
        <translation>ни один домен %1 в %2 не выдерживает эту нагрузку с %L3 узлами</translation>
    </message>
    <message>
        <source>Disks hold the data x (%1 + replicas) x %2 (OpenSearch Service Developer Guide, sizing domains); no replica.</source>
        <translation>Диски вмещают данные × (%L1 + реплики) × %L2 (руководство OpenSearch Service, sizing domains); без реплик.</translation>
    </message>
    <message>
        <source>a second domain with cross-cluster replication is not modelled</source>
        <translation>второй домен с межкластерной репликацией не моделируется</translation>
    </message>
    <message>
        <source>automated snapshots are kept %1 days</source>
        <translation>автоматические снимки хранятся %L1 дней</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1 s to %2 min</source>
        <translation>%L1 с – %L2 мин</translation>
    </message>
    <message>
        <source>the standby is synchronous</source>
        <translation>резерв синхронный</translation>
    </message>
    <message>
        <source>a reader can be made a server of its own</source>
        <translation>из читающего узла можно сделать отдельный сервер</translation>
    </message>
    <message>
        <source>Standbys and replicas are drawn in zones of their own, in turn.</source>
        <translation>Резервы и реплики нарисованы каждый в своей зоне, по очереди.</translation>
    </message>
    <message>
        <source>Instance %1</source>
        <translation>Инстанс %1</translation>
    </message>
    <message>
        <source>Primary %1 storage</source>
        <translation>Хранилище первичного %1</translation>
    </message>
    <message>
        <source>Replication inside the region</source>
        <translation>Репликация внутри региона</translation>
    </message>
    <message>
        <source>Backup storage beyond the free allocated size</source>
        <translation>Копии сверх бесплатного выделенного размера</translation>
    </message>
    <message>
        <source>RDS backups hold one full copy of the allocated storage plus the daily change for each day of retention.</source>
        <translation>Копии RDS — это полная копия выделенного хранилища и суточные изменения за каждый день хранения.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 to %2</source>
        <translation>PostgreSQL %1–%2</translation>
    </message>
    <message>
        <source>a stopped instance starts again after %1 days</source>
        <translation>остановленный инстанс запускается через %L1 дней</translation>
    </message>
    <message>
        <source>synchronous copy in a second zone</source>
        <translation>синхронная копия во второй зоне</translation>
    </message>
    <message>
        <source>asynchronous read replicas in other regions</source>
        <translation>асинхронные реплики чтения в других регионах</translation>
    </message>
    <message>
        <source>MySQL %1</source>
        <translation>MySQL %1</translation>
    </message>
    <message>
        <source>MariaDB %1 to %2</source>
        <translation>MariaDB %1–%2</translation>
    </message>
    <message>
        <source>zero-ETL of MySQL and PostgreSQL only</source>
        <translation>zero-ETL только для MySQL и PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>MySQL %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>point-in-time restore</source>
        <translation>восстановление на момент времени</translation>
    </message>
    <message>
        <source>a new server is restored from the backups</source>
        <translation>новый сервер восстанавливают из резервных копий</translation>
    </message>
    <message>
        <source>typically less</source>
        <translation>обычно меньше</translation>
    </message>
    <message>
        <source>committed in two of three zones</source>
        <translation>фиксация в двух зонах из трёх</translation>
    </message>
    <message>
        <source>Read replica %1</source>
        <translation>Реплика чтения %1</translation>
    </message>
    <message>
        <source>Replica %1 storage</source>
        <translation>Хранилище реплики %1</translation>
    </message>
    <message>
        <source>Read replica in %1</source>
        <translation>Реплика чтения в %1</translation>
    </message>
    <message>
        <source>Replica in %1</source>
        <translation>Реплика в %1</translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation>хранилище %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Читающий узел</translation>
    </message>
    <message>
        <source>the reader in another region can be made a server of its own</source>
        <translation>из читающего узла в другом регионе можно сделать отдельный сервер</translation>
    </message>
    <message>
        <source>Primary %1 provisioned IOPS</source>
        <translation>Выделенные IOPS первичного %1</translation>
    </message>
    <message>
        <source>Primary %1 additional IOPS</source>
        <translation>Дополнительные IOPS первичного %1</translation>
    </message>
    <message>
        <source>%1 goes to %2 IOPS; here they are %3.</source>
        <translation>%1 доходит до %L2 IOPS; здесь %L3.</translation>
    </message>
    <message>
        <source>Primary %1 additional throughput</source>
        <translation>Дополнительная пропускная способность первичного %1</translation>
    </message>
    <message>
        <source>Backups copied to %1</source>
        <translation>Копии резервных копий в %1</translation>
    </message>
    <message>
        <source>Backups sent to %1</source>
        <translation>Передача резервных копий в %1</translation>
    </message>
    <message>
        <source>Copies of backups in another region hold as much and have no free size; each day sends the daily change there, the first full copy is not counted.</source>
        <translation>Копии в другом регионе занимают столько же и не имеют бесплатного объёма; каждый день туда передаётся дневное изменение, первая полная копия не учтена.</translation>
    </message>
    <message>
        <source>a new instance is restored from the backups in %1</source>
        <translation>новый экземпляр восстанавливается из резервных копий в %1</translation>
    </message>
    <message>
        <source>%1 Single-AZ reservations each</source>
        <translation>по %L1 резервирований Single-AZ</translation>
    </message>
    <message>
        <source>RDS Multi-AZ instances without a listed reservation of their own are covered by two Single-AZ reservations, clusters by three (size flexibility, RDS User Guide).</source>
        <translation>Инстансы RDS Multi-AZ без своего резервирования в прейскуранте покрываются двумя резервированиями Single-AZ, кластеры — тремя (гибкость размеров, руководство RDS).</translation>
    </message>
    <message>
        <source>Performance history is kept for every instance of the component&apos;s region, and counts the vCPUs of standbys.</source>
        <translation>История производительности хранится для каждого инстанса в регионе компонента, vCPU резервов считаются.</translation>
    </message>
    <message>
        <source>MariaDB %1: standard support has ended, and there is no Extended Support.</source>
        <translation>MariaDB %1: стандартная поддержка окончена, а Extended Support нет.</translation>
    </message>
    <message>
        <source>Multi-AZ clusters are offered for PostgreSQL and MySQL, not for MariaDB.</source>
        <translation>Кластеры Multi-AZ есть для PostgreSQL и MySQL, но не для MariaDB.</translation>
    </message>
    <message>
        <source>PostgreSQL %1: Extended Support has ended; AWS upgrades what still runs it.</source>
        <translation>PostgreSQL %1: срок Extended Support истёк; AWS обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>A Multi-AZ cluster keeps its backups for at least one day.</source>
        <translation>Кластер Multi-AZ хранит копии не менее одного дня.</translation>
    </message>
    <message>
        <source>Automated backups of a Multi-AZ cluster are not replicated to other regions.</source>
        <translation>Автоматические резервные копии кластера Multi-AZ не реплицируются в другие регионы.</translation>
    </message>
    <message>
        <source>At most %1 read replicas in all regions; here there are %2.</source>
        <translation>Не более %L1 реплик чтения во всех регионах; здесь %L2.</translation>
    </message>
    <message>
        <source>Standby of a reader</source>
        <translation>Резерв читающего узла</translation>
    </message>
    <message>
        <source>%1 provisioned IOPS</source>
        <translation>выделенные IOPS %1</translation>
    </message>
    <message>
        <source>%1 additional IOPS</source>
        <translation>дополнительные IOPS %1</translation>
    </message>
    <message>
        <source>%1 additional throughput</source>
        <translation>дополнительная пропускная способность %1</translation>
    </message>
    <message>
        <source>Read replicas need automated backups: set the retention above %1 days.</source>
        <translation>Репликам чтения нужны автоматические копии: задайте срок хранения больше %L1 дней.</translation>
    </message>
    <message>
        <source>Replica %1 provisioned IOPS</source>
        <translation>Выделенные IOPS реплики %1</translation>
    </message>
    <message>
        <source>Provisioned IOPS must be %1 to %2 per GB of storage; here it is %3.</source>
        <translation>Выделенных IOPS должно быть %L1–%L2 на ГБ хранилища; здесь %L3.</translation>
    </message>
    <message>
        <source>There are no automated backups to copy: set the retention above %1 days.</source>
        <translation>Нет автоматических резервных копий для копирования: задайте срок хранения больше %1 дней.</translation>
    </message>
    <message>
        <source>Storage is allocated with %1 % to spare.</source>
        <translation>Хранилище выделено с запасом %L1 %.</translation>
    </message>
    <message>
        <source>At least %1 GB, because %2 has more than %3 IOPS only from there.</source>
        <translation>Не менее %L1 ГБ: только от этого объёма у %2 больше %L3 IOPS.</translation>
    </message>
    <message>
        <source>IOPS are provisioned for the writes at the peak, one for each; reads come from memory.</source>
        <translation>IOPS выделены под пиковые записи, по одной на каждую; чтения идут из памяти.</translation>
    </message>
    <message>
        <source>%1 IOPS are needed at the peak, %2 goes to %3</source>
        <translation>в пик нужно %L1 IOPS, %2 доходит до %L3</translation>
    </message>
    <message>
        <source>The instance runs all month, at idle hours too.</source>
        <translation>Инстанс работает весь месяц, и в часы простоя.</translation>
    </message>
    <message>
        <source>The second region holds a Single-AZ read replica of the smallest class, which must keep up with the writes; it is promoted and enlarged when the first region is lost.</source>
        <translation>Во втором регионе реплика чтения Single-AZ наименьшего класса, успевающая за записями; при потере первого региона её повышают и увеличивают.</translation>
    </message>
    <message>
        <source>It receives every written item once: the log is about as large as the items.</source>
        <translation>Она получает каждый записанный элемент один раз: журнал примерно равен элементам.</translation>
    </message>
    <message>
        <source>The second region holds a Single-AZ read replica of half the compute; it is promoted and enlarged when the first region is lost.</source>
        <translation>Во втором регионе реплика чтения Single-AZ с половиной вычислений; при потере первого региона её повышают и увеличивают.</translation>
    </message>
    <message>
        <source>Copies in another region need automated backups: one day is kept.</source>
        <translation>Копиям в другом регионе нужны автоматические резервные копии: хранится один день.</translation>
    </message>
    <message>
        <source>the catalog does not state how large %1 is</source>
        <translation>в каталоге не указан размер %1</translation>
    </message>
    <message>
        <source>Oracle Standard Edition %1</source>
        <translation>Oracle Standard Edition %1</translation>
    </message>
    <message>
        <source>part of the instance&apos;s price</source>
        <translation>входит в цену инстанса</translation>
    </message>
    <message>
        <source>Oracle Database Standard Edition %1</source>
        <translation>Oracle Database Standard Edition %1</translation>
    </message>
    <message>
        <source>with Oracle licences</source>
        <translation>с лицензиями Oracle</translation>
    </message>
    <message>
        <source>Enterprise Edition only</source>
        <translation>только Enterprise Edition</translation>
    </message>
    <message>
        <source>own processor licences</source>
        <translation>свои процессорные лицензии</translation>
    </message>
    <message>
        <source>Own Oracle licences are counted with multi-threading on; options such as Active Data Guard need licences of their own, which are not counted.</source>
        <translation>Свои лицензии Oracle посчитаны с включённой многопоточностью; опциям вроде Active Data Guard нужны отдельные лицензии, они не учтены.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>one for %1 vCPU</source>
        <translation>одна на %L1 vCPU</translation>
    </message>
    <message>
        <source>%1 vCPU at most</source>
        <translation>не более %L1 vCPU</translation>
    </message>
    <message>
        <source>standbys too</source>
        <translation>и для резервов</translation>
    </message>
    <message>
        <source>Oracle Enterprise Edition</source>
        <translation>Oracle Enterprise Edition</translation>
    </message>
    <message>
        <source>Oracle Database Enterprise Edition</source>
        <translation>Oracle Database Enterprise Edition</translation>
    </message>
    <message>
        <source>a processor licence for %1 vCPU</source>
        <translation>процессорная лицензия на %L1 vCPU</translation>
    </message>
    <message>
        <source>readable with Active Data Guard</source>
        <translation>читается с Active Data Guard</translation>
    </message>
    <message>
        <source>asynchronous replicas in other regions</source>
        <translation>асинхронные реплики в других регионах</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>число неизвестно</translation>
    </message>
    <message>
        <source>Oracle licenses Standard Edition %1 in the cloud for instances of up to %2 vCPU; this one has %3.</source>
        <translation>Oracle лицензирует Standard Edition %1 в облаке для инстансов до %L2 vCPU; здесь %L3.</translation>
    </message>
    <message>
        <source>Read replicas need Enterprise Edition.</source>
        <translation>Репликам чтения нужна Enterprise Edition.</translation>
    </message>
    <message>
        <source>Oracle Standard Edition %1 processor licences</source>
        <translation>Процессорные лицензии Oracle Standard Edition %1</translation>
    </message>
    <message>
        <source>price not given</source>
        <translation>цена не указана</translation>
    </message>
    <message>
        <source>Oracle Enterprise Edition processor licences</source>
        <translation>Процессорные лицензии Oracle Enterprise Edition</translation>
    </message>
    <message>
        <source>Database Savings Plans do not cover instances with an included licence.</source>
        <translation>Database Savings Plans не покрывают инстансы с включённой лицензией.</translation>
    </message>
    <message>
        <source>Standard Edition %1 with its licence included is large enough.</source>
        <translation>Standard Edition %1 с включённой лицензией достаточно.</translation>
    </message>
    <message>
        <source>Enterprise Edition, because no class with Standard Edition %1 is large enough; its licences are taken as owned and cost nothing here.</source>
        <translation>Enterprise Edition, потому что ни один класс со Standard Edition %1 не достаточно велик; лицензии считаются имеющимися и здесь бесплатны.</translation>
    </message>
    <message>
        <source>Enterprise Edition, because Standard Edition %1 has no replicas; its licences are taken as owned and cost nothing here.</source>
        <translation>Enterprise Edition, потому что у Standard Edition %1 нет реплик; лицензии считаются имеющимися и здесь бесплатны.</translation>
    </message>
    <message>
        <source>included in the instance&apos;s price</source>
        <translation>входит в цену инстанса</translation>
    </message>
    <message>
        <source>with SQL Server licences</source>
        <translation>с лицензиями SQL Server</translation>
    </message>
    <message>
        <source>Enterprise edition only</source>
        <translation>только редакция Enterprise</translation>
    </message>
    <message>
        <source>Multi-AZ needs Standard or Enterprise edition.</source>
        <translation>Multi-AZ требует редакции Standard или Enterprise.</translation>
    </message>
    <message>
        <source>Read replicas need Enterprise edition.</source>
        <translation>Репликам чтения нужна редакция Enterprise.</translation>
    </message>
    <message>
        <source>SQL Server Standard uses %1 cores; this instance has %2.</source>
        <translation>SQL Server Standard использует %L1 ядер; у этого инстанса %L2.</translation>
    </message>
    <message>
        <source>Standard edition: Web is licensed for public web sites only, and Express holds %1 GB in a database.</source>
        <translation>Редакция Standard: Web лицензируется только для публичных сайтов, а Express вмещает %L1 ГБ на базу.</translation>
    </message>
    <message>
        <source>Enterprise edition, because Standard ends at %1 cores and %2 GB of buffers.</source>
        <translation>Редакция Enterprise, потому что Standard ограничена %L1 ядрами и %L2 ГБ буферов.</translation>
    </message>
    <message>
        <source>Enterprise edition, because the others have no replicas.</source>
        <translation>Редакция Enterprise, потому что у остальных нет реплик.</translation>
    </message>
    <message>
        <source>Managed storage in %1</source>
        <translation>Управляемое хранилище в %1</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Кластер</translation>
    </message>
    <message>
        <source>the failed node is replaced</source>
        <translation>отказавший узел заменяется</translation>
    </message>
    <message>
        <source>the cluster is relocated or restored from a snapshot in another zone</source>
        <translation>кластер переносится или восстанавливается из снимка в другой зоне</translation>
    </message>
    <message>
        <source>Nodes %1</source>
        <translation>Узлы %1</translation>
    </message>
    <message>
        <source>Redshift SQL</source>
        <translation>Redshift SQL</translation>
    </message>
    <message>
        <source>from PostgreSQL</source>
        <translation>из PostgreSQL</translation>
    </message>
    <message>
        <source>but concurrency scaling</source>
        <translation>кроме масштабирования параллелизма</translation>
    </message>
    <message>
        <source>but a cluster can be paused</source>
        <translation>но кластер можно приостановить</translation>
    </message>
    <message>
        <source>snapshots</source>
        <translation>снимки</translation>
    </message>
    <message>
        <source>and data shared between warehouses</source>
        <translation>и данные, общие для складов</translation>
    </message>
    <message>
        <source>one region</source>
        <translation>один регион</translation>
    </message>
    <message>
        <source>snapshots can be copied to another</source>
        <translation>снимки можно копировать в другой</translation>
    </message>
    <message>
        <source>RPUs</source>
        <translation>RPUs</translation>
    </message>
    <message>
        <source>%1 to %2 RPU at the base</source>
        <translation>базовая — %L1–%L2 RPU</translation>
    </message>
    <message>
        <source>more on demand</source>
        <translation>больше по требованию</translation>
    </message>
    <message>
        <source>Serverless workgroup</source>
        <translation>Бессерверная рабочая группа</translation>
    </message>
    <message>
        <source>%1 RPU</source>
        <translation>%L1 RPU</translation>
    </message>
    <message>
        <source>The base capacity is %1 RPUs, a multiple of %2 up to %3, or above that a multiple of %4; %5 is none.</source>
        <translation>Базовая ёмкость — %L1 RPU, кратное %L2 до %L3, выше — кратное %L4; %L5 не подходит.</translation>
    </message>
    <message>
        <source>The average capacity while active is at least the base capacity, %1 RPUs, which is billed.</source>
        <translation>Средняя ёмкость в работе не меньше базовой, %L1 RPU, которая и оплачивается.</translation>
    </message>
    <message>
        <source>above %1 GB-month</source>
        <translation>свыше %L1 ГБ-мес.</translation>
    </message>
    <message>
        <source>RPUs beyond the reserved</source>
        <translation>RPU сверх резерва</translation>
    </message>
    <message>
        <source>part of the nodes</source>
        <translation>входит в узлы</translation>
    </message>
    <message>
        <source>on the nodes&apos; disks</source>
        <translation>на дисках узлов</translation>
    </message>
    <message>
        <source>with snapshots in %1</source>
        <translation>со снимками в %1</translation>
    </message>
    <message>
        <source>A cluster of %1 nodes has at least two.</source>
        <translation>В кластере из %1 узлов их не менее двух.</translation>
    </message>
    <message>
        <source>Automated snapshots of managed storage are free of charge; manual ones are not counted.</source>
        <translation>Автоматические снимки управляемого хранилища бесплатны; ручные не учтены.</translation>
    </message>
    <message>
        <source>%1 nodes keep the data in %2, and AWS can move a cluster to another zone; a Multi-AZ cluster is not modelled.</source>
        <translation>Узлы %1 хранят данные в %2, и AWS может перенести кластер в другую зону; кластер Multi-AZ не моделируется.</translation>
    </message>
    <message>
        <source>The smallest %1 type that needs no more than %2 nodes, at least two of them.</source>
        <translation>Наименьший тип %1, которому хватает %L2 узлов; не менее двух.</translation>
    </message>
    <message>
        <source>more than %1 nodes of %2 are needed</source>
        <translation>нужно больше %L1 узлов %2</translation>
    </message>
    <message>
        <source>Serverless: for load in less than half of the hours. An RPU has %1 GB of memory and is taken as %2 vCPU, as %3 nodes have them.</source>
        <translation>Бессерверный: для нагрузки менее чем в половине часов. У RPU %L1 ГБ памяти, он принят за %L2 vCPU, как у узлов %3.</translation>
    </message>
    <message>
        <source>a warehouse stands in one region</source>
        <translation>хранилище находится в одном регионе</translation>
    </message>
    <message>
        <source>InfluxDB %1</source>
        <translation>InfluxDB %1</translation>
    </message>
    <message>
        <source>InfluxDB is open source</source>
        <translation>код InfluxDB открыт</translation>
    </message>
    <message>
        <source>the standby serves no reads</source>
        <translation>резерв не обслуживает чтений</translation>
    </message>
    <message>
        <source>Storage with %1 or %2 IOPS starts at %3 GB; here it is %4.</source>
        <translation>Хранилище с %L1 или %L2 IOPS начинается с %L3 ГБ; здесь %L4.</translation>
    </message>
    <message>
        <source>Storage is allocated with %1 % to spare, with %2 IOPS.</source>
        <translation>Хранилище выделено с запасом %L1 %, с %L2 IOPS.</translation>
    </message>
    <message>
        <source>an instance has no copy in another region</source>
        <translation>у инстанса нет копии в другом регионе</translation>
    </message>
    <message>
        <source>its backups are not modelled</source>
        <translation>резервные копии не моделируются</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Ingestion</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Memory store</source>
        <translation>Хранилище в памяти</translation>
    </message>
    <message>
        <source>Magnetic store</source>
        <translation>Магнитное хранилище</translation>
    </message>
    <message>
        <source>Timestream stores are full: they hold all that is written during their retention.</source>
        <translation>Хранилища Timestream полны: в них всё, что записано за срок хранения.</translation>
    </message>
    <message>
        <source>Timestream for LiveAnalytics is closed to new customers since %1 June %2; accounts that use it may go on.</source>
        <translation>Timestream for LiveAnalytics закрыт для новых клиентов с %1 июня %2; учётные записи, которые им пользуются, могут продолжать.</translation>
    </message>
    <message>
        <source>Timestream</source>
        <translation>Timestream</translation>
    </message>
    <message>
        <source>SQL with time series functions</source>
        <translation>SQL с функциями временных рядов</translation>
    </message>
    <message>
        <source>any number of writes</source>
        <translation>любое число записей</translation>
    </message>
    <message>
        <source>queries by the TCU-hour</source>
        <translation>запросы по TCU-часам</translation>
    </message>
    <message>
        <source>Data scanned by queries</source>
        <translation>Данные, просканированные запросами</translation>
    </message>
    <message>
        <source>Data stays longer in the memory store than in the cheaper magnetic store.</source>
        <translation>Данные остаются в хранилище в памяти дольше, чем в более дешёвом магнитном.</translation>
    </message>
    <message>
        <source>Backups by AWS Backup are not modelled.</source>
        <translation>Копии AWS Backup не моделируются.</translation>
    </message>
    <message>
        <source>Only for accounts that used the service before %1 June %2: it is closed to new customers.</source>
        <translation>Только для учётных записей, которые пользовались сервисом до %1 июня %2: для новых клиентов он закрыт.</translation>
    </message>
    <message>
        <source>What is written is the mean writes a second x item size; the magnetic store keeps it until the data has its size.</source>
        <translation>Записывается среднее число записей в секунду × размер элемента; магнитное хранилище держит их, пока данные не достигнут размера.</translation>
    </message>
    <message>
        <source>A TCU is %1 vCPU with %2 GB of memory.</source>
        <translation>TCU — %L1 vCPU и %L2 ГБ памяти.</translation>
    </message>
    <message>
        <source>%1 GB / day are needed</source>
        <translation>нужно %L1 ГБ / день</translation>
    </message>
    <message>
        <source>%1 GB / day is the most</source>
        <translation>наибольшее — %L1 ГБ / день</translation>
    </message>
    <message>
        <source>a table lives in one region</source>
        <translation>таблица живёт в одном регионе</translation>
    </message>
    <message>
        <source>Machine %1</source>
        <translation>Машина %1</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>ядер: %L1</translation>
    </message>
    <message>
        <source>How your own machines take over from each other is yours to arrange, and is not told here.</source>
        <translation>Как ваши машины заменяют друг друга, решаете вы; здесь об этом не рассказано.</translation>
    </message>
    <message>
        <source>Passive replica %1</source>
        <translation>Пассивная реплика %1</translation>
    </message>
    <message>
        <source>Machines %1 to %2</source>
        <translation>Машины %1–%2</translation>
    </message>
    <message>
        <source>Passive replicas %1 to %2</source>
        <translation>Пассивные реплики %1–%2</translation>
    </message>
    <message>
        <source>SQL Server Standard edition - PAYG</source>
        <translation>SQL Server, редакция Standard — PAYG</translation>
    </message>
    <message>
        <source>with storage and operation</source>
        <translation>с хранилищем и эксплуатацией</translation>
    </message>
    <message>
        <source>by the core and hour</source>
        <translation>за ядро и час</translation>
    </message>
    <message>
        <source>at least %1 cores a machine</source>
        <translation>не менее %L1 ядер на машину</translation>
    </message>
    <message>
        <source>it runs on your own machines</source>
        <translation>работает на ваших машинах</translation>
    </message>
    <message>
        <source>the licence is billed while SQL Server runs</source>
        <translation>лицензия оплачивается, пока работает SQL Server</translation>
    </message>
    <message>
        <source>where you have machines</source>
        <translation>где у вас машины</translation>
    </message>
    <message>
        <source>own licences</source>
        <translation>свои лицензии</translation>
    </message>
    <message>
        <source>core licences with Software Assurance</source>
        <translation>лицензии на ядра с Software Assurance</translation>
    </message>
    <message>
        <source>Standard edition uses at most %1 cores (SQL Server %2).</source>
        <translation>Редакция Standard использует не более %L1 ядер (SQL Server %2).</translation>
    </message>
    <message>
        <source>no licence</source>
        <translation>без лицензии</translation>
    </message>
    <message>
        <source>SQL Server Enterprise edition - PAYG</source>
        <translation>SQL Server, редакция Enterprise — PAYG</translation>
    </message>
    <message>
        <source>Standard edition: at most %1 cores and %2 GB of buffer pool (SQL Server %3).</source>
        <translation>Редакция Standard: не более %L1 ядер и %L2 ГБ буферного пула (SQL Server %3).</translation>
    </message>
    <message>
        <source>A passive replica for each zone and region that may be lost; it needs no licence.</source>
        <translation>По пассивной реплике на каждую зону и регион, которые можно потерять; лицензии ей не нужно.</translation>
    </message>
    <message>
        <source>Machines, storage, traffic, backups and operation are yours: enter their price.</source>
        <translation>Машины, хранилище, трафик, копии и эксплуатация ваши: введите их цену.</translation>
    </message>
    <message>
        <source>Enterprise edition: Standard ends at %1 cores and %2 GB of buffer pool (SQL Server %3).</source>
        <translation>Редакция Enterprise: Standard ограничена %L1 ядрами и %L2 ГБ буферного пула (SQL Server %3).</translation>
    </message>
    <message>
        <source>%1 are needed</source>
        <translation>нужно %L1</translation>
    </message>
    <message>
        <source>%1 is the most</source>
        <translation>наибольшее — %L1</translation>
    </message>
    <message>
        <source>One of the passive replicas is taken to stand in the second region; it needs no licence.</source>
        <translation>Одна из пассивных реплик считается стоящей во втором регионе; лицензия ей не нужна.</translation>
    </message>
    <message>
        <source>one machine serves writes</source>
        <translation>записи обслуживает одна машина</translation>
    </message>
    <message>
        <source>backups of your own machines are yours to make, and are not modelled</source>
        <translation>резервные копии своих машин вы делаете сами, они не моделируются</translation>
    </message>
    <message>
        <source>Dedicated gateway %1</source>
        <translation>Выделенный шлюз %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Replica sets</source>
        <translation>Наборы реплик</translation>
    </message>
    <message>
        <source>the other replicas go on</source>
        <translation>остальные реплики продолжают работу</translation>
    </message>
    <message>
        <source>%1 times in availability zones</source>
        <translation>в %L1 раза в зонах доступности</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%L1 дней</translation>
    </message>
    <message>
        <source>Traffic between availability zones</source>
        <translation>Трафик между зонами доступности</translation>
    </message>
    <message>
        <source>NoSQL API</source>
        <translation>NoSQL API</translation>
    </message>
    <message>
        <source>Gremlin and Table APIs</source>
        <translation>API Gremlin и Table</translation>
    </message>
    <message>
        <source>an emulator for tests only</source>
        <translation>эмулятор только для испытаний</translation>
    </message>
    <message>
        <source>every region of the account serves reads</source>
        <translation>чтения обслуживает каждый регион учётной записи</translation>
    </message>
    <message>
        <source>a logical partition holds %1 GB</source>
        <translation>логический раздел вмещает %L1 ГБ</translation>
    </message>
    <message>
        <source>the provisioned throughput is billed</source>
        <translation>оплачивается выделенная пропускная способность</translation>
    </message>
    <message>
        <source>bounded staleness</source>
        <translation>ограниченное отставание</translation>
    </message>
    <message>
        <source>session</source>
        <translation>сеансовая</translation>
    </message>
    <message>
        <source>consistent prefix or eventual</source>
        <translation>согласованный префикс или конечная</translation>
    </message>
    <message>
        <source>restores only</source>
        <translation>только восстановления</translation>
    </message>
    <message>
        <source>any number of regions</source>
        <translation>любое число регионов</translation>
    </message>
    <message>
        <source>one or all serve writes</source>
        <translation>записи обслуживает один или все</translation>
    </message>
    <message>
        <source>where all regions are set to write</source>
        <translation>если запись разрешена всем регионам</translation>
    </message>
    <message>
        <source>with one region that writes</source>
        <translation>с одним пишущим регионом</translation>
    </message>
    <message>
        <source>APIs over an engine of its own</source>
        <translation>API поверх собственного движка</translation>
    </message>
    <message>
        <source>Autoscale throughput</source>
        <translation>Пропускная способность с автомасштабированием</translation>
    </message>
    <message>
        <source>Autoscale load of Cosmos DB is two kinds of hours, busy and quiet, with equal peaks in all regions.</source>
        <translation>Нагрузка автомасштабирования Cosmos DB — часы двух видов, нагруженные и спокойные, с равными пиками во всех регионах.</translation>
    </message>
    <message>
        <source>%1 to %2 % of a maximum</source>
        <translation>%L1–%L2 % максимума</translation>
    </message>
    <message>
        <source>from %1 RU/s in steps of %2</source>
        <translation>от %L1 RU/s с шагом %L2</translation>
    </message>
    <message>
        <source>%1 % of the maximum is billed</source>
        <translation>оплачивается %L1 % максимума</translation>
    </message>
    <message>
        <source>autoscale</source>
        <translation>автомасштабирование</translation>
    </message>
    <message>
        <source>Cosmos DB requests cost what the vendor&apos;s illustrative table gives for the next listed item size, plus %1 RU per indexed term and insert.</source>
        <translation>Запросы Cosmos DB стоят столько, сколько указано в примерной таблице поставщика для ближайшего большего размера элемента, плюс %L1 RU на индексируемый терм и вставку.</translation>
    </message>
    <message>
        <source>%1 TB in a container</source>
        <translation>%L1 ТБ в контейнере</translation>
    </message>
    <message>
        <source>request units as used</source>
        <translation>единицы запросов по использованию</translation>
    </message>
    <message>
        <source>to %1 RU/s in a container</source>
        <translation>до %L1 RU/s в контейнере</translation>
    </message>
    <message>
        <source>Autoscale throughput %1</source>
        <translation>Пропускная способность с автомасштабированием %1</translation>
    </message>
    <message>
        <source>Data and index %1</source>
        <translation>Данные и индекс %1</translation>
    </message>
    <message>
        <source>Cosmos DB replication moves each written item once to each further region, at the rate of the account&apos;s region.</source>
        <translation>Репликация Cosmos DB передаёт каждый записанный элемент по разу в каждый дополнительный регион, по ставке региона учётной записи.</translation>
    </message>
    <message>
        <source>reads %1 %</source>
        <translation>чтения %L1 %</translation>
    </message>
    <message>
        <source>another region becomes the one that writes</source>
        <translation>пишущим становится другой регион</translation>
    </message>
    <message>
        <source>up to %1 min</source>
        <translation>до %L1 мин</translation>
    </message>
    <message>
        <source>Replica sets in %1</source>
        <translation>Наборы реплик в %1</translation>
    </message>
    <message>
        <source>bounded staleness at most while all regions write</source>
        <translation>самое большее ограниченное устаревание, пока пишут все регионы</translation>
    </message>
    <message>
        <source>Maximum throughput must be at least %1 RU/s per GB: %2 RU/s.</source>
        <translation>Максимум должен быть не менее %L1 RU/s на ГБ: %L2 RU/s.</translation>
    </message>
    <message>
        <source>First %1 RU/s of the account</source>
        <translation>Первые %L1 RU/s учётной записи</translation>
    </message>
    <message>
        <source>First %1 GB of the account</source>
        <translation>Первые %L1 ГБ учётной записи</translation>
    </message>
    <message>
        <source>Two periodic backup copies</source>
        <translation>Две периодические копии</translation>
    </message>
    <message>
        <source>the account is restored from its geo-redundant periodic backup by the vendor&apos;s support</source>
        <translation>поддержка поставщика восстанавливает учётную запись из геоизбыточной периодической резервной копии</translation>
    </message>
    <message>
        <source>Analytical writes</source>
        <translation>Аналитические записи</translation>
    </message>
    <message>
        <source>Analytical reads</source>
        <translation>Аналитические чтения</translation>
    </message>
    <message>
        <source>Reserved capacity</source>
        <translation>Резерв ёмкости</translation>
    </message>
    <message>
        <source>%1 times in availability zones %2</source>
        <translation>в %L1 раза в зонах доступности %2</translation>
    </message>
    <message>
        <source>strong consistency</source>
        <translation>строгая согласованность</translation>
    </message>
    <message>
        <source>Strong consistency is not available with multi-region writes.</source>
        <translation>Строгая согласованность недоступна при записи в нескольких регионах.</translation>
    </message>
    <message>
        <source>Throughput must be at least %1 RU/s per GB: %2 RU/s.</source>
        <translation>Пропускная способность должна быть не менее %L1 RU/s на ГБ: %L2 RU/s.</translation>
    </message>
    <message>
        <source>The free %1 RU/s of Cosmos DB are taken off before the availability zone factor, which the vendor calls one on the rate.</source>
        <translation>Бесплатные %L1 RU/s Cosmos DB вычитаются до множителя зон доступности, который поставщик относит к ставке.</translation>
    </message>
    <message>
        <source>within the staleness bound</source>
        <translation>в пределах допустимого отставания</translation>
    </message>
    <message>
        <source>%1 writes or %2 s at least</source>
        <translation>не меньше %L1 записей или %L2 с</translation>
    </message>
    <message>
        <source>Throughput %1</source>
        <translation>Пропускная способность %1</translation>
    </message>
    <message>
        <source>the other regions go on serving writes</source>
        <translation>остальные регионы продолжают принимать записи</translation>
    </message>
    <message>
        <source>%1 days %2</source>
        <translation>%L1 дней %2</translation>
    </message>
    <message>
        <source>Analytical storage %1</source>
        <translation>Аналитическое хранилище %1</translation>
    </message>
    <message>
        <source>Analytical writes %1</source>
        <translation>Аналитические записи %1</translation>
    </message>
    <message>
        <source>The analytical store of Cosmos DB is kept and written in every region of the account, and read in the first.</source>
        <translation>Аналитическое хранилище Cosmos DB ведётся в каждом регионе учётной записи, а читается в первом.</translation>
    </message>
    <message>
        <source>Dedicated gateway %1 %2</source>
        <translation>Выделенный шлюз %1 %2</translation>
    </message>
    <message>
        <source>Further periodic backup copies</source>
        <translation>Дополнительные периодические копии</translation>
    </message>
    <message>
        <source>blocks of %1 RU/s</source>
        <translation>блоки по %L1 RU/s</translation>
    </message>
    <message>
        <source>Point reads and writes of this size need %1 RU/s on average and %2 RU/s at the peak; session consistency.</source>
        <translation>Точечным чтениям и записям этого размера нужно %L1 RU/s в среднем и %L2 RU/s в пик; сеансовая согласованность.</translation>
    </message>
    <message>
        <source>Provisioned for the peak at the target utilisation; at least %1 RU/s per GB.</source>
        <translation>Выделено под пик при целевой загрузке; не менее %L1 RU/s на ГБ.</translation>
    </message>
    <message>
        <source>%1 RU/s are needed</source>
        <translation>нужно %L1 RU/s</translation>
    </message>
    <message>
        <source>%1 RU/s is the most</source>
        <translation>наибольшее — %L1 RU/s</translation>
    </message>
    <message>
        <source>The requests need about %1 RU/s on average, more than the %2 RU/s there are.</source>
        <translation>Запросам нужно в среднем около %L1 RU/s — больше имеющихся %L2 RU/s.</translation>
    </message>
    <message>
        <source>Serverless: the mean is less than a tenth of what would be provisioned, and %1 RU/s and %2 TB in a container suffice.</source>
        <translation>Бессерверный: среднее меньше десятой доли того, что пришлось бы выделить, и хватает %L1 RU/s и %L2 ТБ в контейнере.</translation>
    </message>
    <message>
        <source>The second region has the throughput of the first: it cannot have less.</source>
        <translation>Во втором регионе пропускная способность первого: меньше быть не может.</translation>
    </message>
    <message>
        <source>Both regions serve writes, at the multi-region write rate.</source>
        <translation>Пишут оба региона, по ставке записи в нескольких регионах.</translation>
    </message>
    <message>
        <source>continuous backup reaches %1 days back</source>
        <translation>непрерывное копирование охватывает %L1 дней</translation>
    </message>
    <message>
        <source>Autoscale: every active hour is billed as if it reached the peak, the others at %1 %; the maximum is at least %2 RU/s per GB.</source>
        <translation>Автомасштабирование: каждый активный час оплачивается как пиковый, остальные — по %L1 %; максимум не менее %L2 RU/s на ГБ.</translation>
    </message>
    <message>
        <source>a serverless account has one region</source>
        <translation>у бессерверной учётной записи один регион</translation>
    </message>
    <message>
        <source>the other node promotes its replicas</source>
        <translation>другой узел повышает свои реплики</translation>
    </message>
    <message>
        <source>seconds of writes</source>
        <translation>секунды записей</translation>
    </message>
    <message>
        <source>by the replication lag</source>
        <translation>на отставание репликации</translation>
    </message>
    <message>
        <source>Redis %1 (Redis Enterprise)</source>
        <translation>Redis %1 (Redis Enterprise)</translation>
    </message>
    <message>
        <source>Redis Enterprise</source>
        <translation>Redis Enterprise</translation>
    </message>
    <message>
        <source>Redis community edition is compatible</source>
        <translation>Redis Community Edition совместим</translation>
    </message>
    <message>
        <source>up to %1 further regions serve reads and writes</source>
        <translation>ещё до %L1 регионов обслуживают чтения и записи</translation>
    </message>
    <message>
        <source>about %1 % of it reserved</source>
        <translation>около %L1 % зарезервировано</translation>
    </message>
    <message>
        <source>zone-redundant</source>
        <translation>зонально избыточный</translation>
    </message>
    <message>
        <source>a second copy in another zone</source>
        <translation>вторая копия в другой зоне</translation>
    </message>
    <message>
        <source>asynchronous replicas</source>
        <translation>асинхронные реплики</translation>
    </message>
    <message>
        <source>eventual between regions</source>
        <translation>конечная между регионами</translation>
    </message>
    <message>
        <source>export and import</source>
        <translation>выгрузка и загрузка</translation>
    </message>
    <message>
        <source>active geo-replication</source>
        <translation>активная георепликация</translation>
    </message>
    <message>
        <source>one copy</source>
        <translation>одна копия</translation>
    </message>
    <message>
        <source>Nodes in %1 %2</source>
        <translation>Узлы в %1 %2</translation>
    </message>
    <message>
        <source>The traffic of replication to other regions is not entered, and not billed.</source>
        <translation>Трафик репликации в другие регионы не указан и не оплачивается.</translation>
    </message>
    <message>
        <source>%1 and %2 have no active geo-replication.</source>
        <translation>У %1 и %2 нет активной георепликации.</translation>
    </message>
    <message>
        <source>clients are sent to a cache in another region</source>
        <translation>клиентов направляют к кэшу в другом регионе</translation>
    </message>
    <message>
        <source>All data in memory, of which about %1 % is reserved: %2 GB (Azure Managed Redis documentation: overview, %3).</source>
        <translation>Все данные в памяти, около %L1 % которой зарезервировано: %L2 ГБ (документация Azure Managed Redis: overview, %3).</translation>
    </message>
    <message>
        <source>The peak at the target utilisation is %1 requests a second, within what the vendor measures for reads of %2 KB (Azure Managed Redis documentation: performance testing, %3); sizes above %4 GB are taken to serve at least as many. Flash optimised sizes are not measured.</source>
        <translation>Пик при целевой загрузке — %L1 запросов в секунду, в пределах измерений поставщика для чтений по %L2 КБ (документация Azure Managed Redis: performance testing, %3); считается, что размеры больше %L4 ГБ выдерживают не меньше. Размеры на флеш-памяти не измерены.</translation>
    </message>
    <message>
        <source>Backups are exports to a storage account, which is not billed here.</source>
        <translation>Копии — выгрузки в учётную запись хранилища, здесь не оплачиваются.</translation>
    </message>
    <message>
        <source>no size holds %1 GB and is measured to serve %2 requests a second</source>
        <translation>нет размера на %L1 ГБ, для которого измерено %L2 запросов в секунду</translation>
    </message>
    <message>
        <source>The second region is an active geo-replica: it has the size of the first, whatever its load.</source>
        <translation>Второй регион — активная геореплика: размером с первый при любой нагрузке.</translation>
    </message>
    <message>
        <source>Replication carries what is written: writes a second x item size.</source>
        <translation>Репликация переносит записанное: записи в секунду × размер элемента.</translation>
    </message>
    <message>
        <source>its backups are exports to a storage account, which are not modelled</source>
        <translation>резервные копии — это выгрузки в учётную запись хранения, они не моделируются</translation>
    </message>
    <message>
        <source>Shards %1</source>
        <translation>Шарды %1</translation>
    </message>
    <message>
        <source>Shards storage</source>
        <translation>Хранилище шардов</translation>
    </message>
    <message>
        <source>Standby shards %1</source>
        <translation>Резервные шарды %1</translation>
    </message>
    <message>
        <source>Standby shards storage</source>
        <translation>Хранилище резервных шардов</translation>
    </message>
    <message>
        <source>Azure DocumentDB bills a node for each shard and standby; the coordinator meters of its price list are not used, as the documentation knows shards only.</source>
        <translation>Azure DocumentDB оплачивает по узлу за каждый шард и резерв; счётчики координатора из прейскуранта не используются: документация знает только шарды.</translation>
    </message>
    <message>
        <source>MongoDB wire protocol</source>
        <translation>протокол MongoDB</translation>
    </message>
    <message>
        <source>the DocumentDB engine is open source</source>
        <translation>код движка DocumentDB открыт</translation>
    </message>
    <message>
        <source>a replica cluster in another region</source>
        <translation>кластер-реплика в другом регионе</translation>
    </message>
    <message>
        <source>%1 GiB to %2 GiB</source>
        <translation>%L1–%L2 ГиБ</translation>
    </message>
    <message>
        <source>in a shard</source>
        <translation>в шарде</translation>
    </message>
    <message>
        <source>of which there are up to %1</source>
        <translation>которых до %L1</translation>
    </message>
    <message>
        <source>synchronous standby of each shard in another zone</source>
        <translation>синхронный резерв каждого шарда в другой зоне</translation>
    </message>
    <message>
        <source>a readable replica cluster</source>
        <translation>читаемый кластер-реплика</translation>
    </message>
    <message>
        <source>promoted by hand</source>
        <translation>повышается вручную</translation>
    </message>
    <message>
        <source>the DocumentDB engine with the MongoDB protocol</source>
        <translation>движок DocumentDB с протоколом MongoDB</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have no high availability.</source>
        <translation>У %1, %2 и %3 нет высокой доступности.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have one shard.</source>
        <translation>У %1, %2 и %3 один шард.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have at most %4 GiB of storage.</source>
        <translation>У %1, %2 и %3 не более %L4 ГиБ хранилища.</translation>
    </message>
    <message>
        <source>a new cluster is restored from the geo-redundant backups</source>
        <translation>новый кластер восстанавливается из геоизбыточных резервных копий</translation>
    </message>
    <message>
        <source>Replica in %1 %2</source>
        <translation>Реплика в %1 %2</translation>
    </message>
    <message>
        <source>Replica in %1 storage</source>
        <translation>Хранилище реплики в %1</translation>
    </message>
    <message>
        <source>%1, %2 and %3 have no replica cluster.</source>
        <translation>У %1, %2 и %3 нет кластера-реплики.</translation>
    </message>
    <message>
        <source>the replica cluster is promoted</source>
        <translation>кластер-реплика становится основным</translation>
    </message>
    <message>
        <source>A cluster has one replica cluster in another region.</source>
        <translation>У кластера один кластер-реплика в другом регионе.</translation>
    </message>
    <message>
        <source>The smallest cluster tier for production that has both, in %1 shard.</source>
        <translation>Наименьший промышленный уровень кластера, где есть и то и другое; шардов: %L1.</translation>
    </message>
    <message>
        <source>Storage leaves %1 % to spare.</source>
        <translation>Хранилище с запасом %L1 %.</translation>
    </message>
    <message>
        <source>Billed backups are taken as one copy of the data: the documentation does not say how much is free.</source>
        <translation>Оплачиваемые копии приняты за одну копию данных: сколько бесплатно, документация не говорит.</translation>
    </message>
    <message>
        <source>Geo-redundant backups survive the loss of the region.</source>
        <translation>Геоизбыточные копии переживают потерю региона.</translation>
    </message>
    <message>
        <source>The smallest cluster tier for production that has both, in %1 shards.</source>
        <translation>Наименьший промышленный уровень кластера, где есть и то и другое; шардов: %L1.</translation>
    </message>
    <message>
        <source>The second region holds a replica cluster with the shards of the first.</source>
        <translation>Во втором регионе кластер-реплика с шардами первого.</translation>
    </message>
    <message>
        <source>backups are kept for %1 days</source>
        <translation>копии хранятся %L1 дней</translation>
    </message>
    <message>
        <source>%1 / vCore-hour</source>
        <translation>%L1 / vCore-ч</translation>
    </message>
    <message>
        <source>Primary storage</source>
        <translation>Хранилище первичного</translation>
    </message>
    <message>
        <source>Standby storage</source>
        <translation>Хранилище резерва</translation>
    </message>
    <message>
        <source>up to the provisioned storage</source>
        <translation>до выделенного хранилища</translation>
    </message>
    <message>
        <source>The standby of Azure Database for MySQL bills its compute and, at the plain rate, its storage; IOPS and I/O are billed once, for the primary.</source>
        <translation>Резерв Azure Database for MySQL оплачивает вычисления и, по обычной ставке, хранилище; IOPS и ввод-вывод оплачиваются один раз, за первичный.</translation>
    </message>
    <message>
        <source>Backups of Azure Database for MySQL hold the used storage once plus the daily change for each day kept; one GiB of storage is one GB of the backup price list.</source>
        <translation>Копии Azure Database for MySQL — это занятое хранилище и суточные изменения за каждый день; один ГиБ хранилища — один ГБ прейскуранта копий.</translation>
    </message>
    <message>
        <source>the engine is open source</source>
        <translation>код движка открыт</translation>
    </message>
    <message>
        <source>not on burstable sizes</source>
        <translation>не для размеров с кредитами CPU</translation>
    </message>
    <message>
        <source>%1 GiB to %2 TiB</source>
        <translation>%L1 ГиБ – %L2 ТиБ</translation>
    </message>
    <message>
        <source>%1 TiB below the E series</source>
        <translation>%L1 ТиБ ниже серии E</translation>
    </message>
    <message>
        <source>a stopped server keeps its storage</source>
        <translation>остановленный сервер сохраняет хранилище</translation>
    </message>
    <message>
        <source>no loss at failover</source>
        <translation>переключение без потерь</translation>
    </message>
    <message>
        <source>geo-redundant backups</source>
        <translation>геоизбыточные копии</translation>
    </message>
    <message>
        <source>Burstable sizes have no high availability.</source>
        <translation>У размеров с кредитами CPU нет высокой доступности.</translation>
    </message>
    <message>
        <source>standby in the same zone</source>
        <translation>резерв в той же зоне</translation>
    </message>
    <message>
        <source>MySQL %1: extended support has ended; upgrade to a version that Azure still supports.</source>
        <translation>MySQL %1: срок расширенной поддержки истёк; перейдите на версию, которую Azure ещё поддерживает.</translation>
    </message>
    <message>
        <source>Primary extended support</source>
        <translation>Расширенная поддержка первичного</translation>
    </message>
    <message>
        <source>Standby extended support</source>
        <translation>Расширенная поддержка резерва</translation>
    </message>
    <message>
        <source>Burstable and general purpose sizes hold at most %1 TiB.</source>
        <translation>Размеры с кредитами CPU и общего назначения — не более %L1 ТиБ.</translation>
    </message>
    <message>
        <source>Primary I/O</source>
        <translation>Ввод-вывод первичного</translation>
    </message>
    <message>
        <source>Primary additional IOPS</source>
        <translation>Дополнительные IOPS первичного</translation>
    </message>
    <message>
        <source>Burstable sizes have no read replicas.</source>
        <translation>У размеров с кредитами CPU нет реплик чтения.</translation>
    </message>
    <message>
        <source>Backups beyond the provisioned storage</source>
        <translation>Копии сверх выделенного хранилища</translation>
    </message>
    <message>
        <source>a new server is restored from the geo-redundant backup, in the paired region</source>
        <translation>новый сервер восстанавливается из геоизбыточной резервной копии в парном регионе</translation>
    </message>
    <message>
        <source>Replica extended support</source>
        <translation>Расширенная поддержка реплики</translation>
    </message>
    <message>
        <source>Replica in %1 extended support</source>
        <translation>Расширенная поддержка реплики в %1</translation>
    </message>
    <message>
        <source>Replica I/O</source>
        <translation>Ввод-вывод реплики</translation>
    </message>
    <message>
        <source>Replica in %1 I/O</source>
        <translation>Ввод-вывод реплики в %1</translation>
    </message>
    <message>
        <source>Replica in %1 additional IOPS</source>
        <translation>Дополнительные IOPS реплики в %1</translation>
    </message>
    <message>
        <source>A primary has at most %1 read replicas.</source>
        <translation>У первичного не более %L1 реплик чтения.</translation>
    </message>
    <message>
        <source>A commitment is billed every hour: stopping the server saves nothing.</source>
        <translation>Обязательство оплачивается каждый час: остановка сервера ничего не экономит.</translation>
    </message>
    <message>
        <source>Storage is provisioned with %1 % to spare; the included IOPS are taken to suffice.</source>
        <translation>Хранилище выделено с запасом %L1 %; включённых IOPS считается достаточно.</translation>
    </message>
    <message>
        <source>The cheapest size of the %1 series and newer that has both; burstable sizes are for development.</source>
        <translation>Самый дешёвый размер серии %1 и новее, где есть и то и другое; размеры с кредитами CPU — для разработки.</translation>
    </message>
    <message>
        <source>%1 GiB are needed</source>
        <translation>нужно %L1 ГиБ</translation>
    </message>
    <message>
        <source>%1 GiB is the most</source>
        <translation>наибольшее — %L1 ГиБ</translation>
    </message>
    <message>
        <source>no size with %1 vCores and %2 GiB has a price in %3</source>
        <translation>ни у одного размера с %L1 vCore и %L2 ГиБ нет цены в %3</translation>
    </message>
    <message>
        <source>The server is stopped outside the active hours, which you schedule.</source>
        <translation>Вне активных часов сервер остановлен — по вашему расписанию.</translation>
    </message>
    <message>
        <source>The second region holds a read replica of the primary&apos;s size, so that it keeps up and can take over.</source>
        <translation>Во втором регионе реплика чтения размером с первичный, чтобы успевать и принять работу.</translation>
    </message>
    <message>
        <source>standard support to %1</source>
        <translation>стандартная поддержка до %1</translation>
    </message>
    <message>
        <source>can exceed %1 s</source>
        <translation>может превысить %L1 с</translation>
    </message>
    <message>
        <source>The standby of Azure Database for PostgreSQL is billed as a second server, with its storage and what is provisioned on it.</source>
        <translation>Резерв Azure Database for PostgreSQL оплачивается как второй сервер, с хранилищем и всем выделенным на нём.</translation>
    </message>
    <message>
        <source>Backups of Azure Database for PostgreSQL hold the used storage once plus the daily change for each day of retention; one GiB of storage is one GB of the backup price list.</source>
        <translation>Копии Azure Database for PostgreSQL — это занятое хранилище и суточные изменения за каждый день хранения; один ГиБ хранилища — один ГБ прейскуранта копий.</translation>
    </message>
    <message>
        <source>a stopped server starts again after %1 days</source>
        <translation>остановленный сервер запускается через %L1 дней</translation>
    </message>
    <message>
        <source>synchronous standby in a second zone</source>
        <translation>синхронный резерв во второй зоне</translation>
    </message>
    <message>
        <source>synchronous standby in the same zone</source>
        <translation>синхронный резерв в той же зоне</translation>
    </message>
    <message>
        <source>PostgreSQL %1: extended support has ended; upgrade to a version that Azure still supports.</source>
        <translation>PostgreSQL %1: срок расширенной поддержки истёк; перейдите на версию, которую Azure ещё поддерживает.</translation>
    </message>
    <message>
        <source>Premium SSD %1 is not offered on burstable sizes.</source>
        <translation>Premium SSD %1 не предлагается для размеров с кредитами CPU.</translation>
    </message>
    <message>
        <source>Premium SSD ends at %1 GiB.</source>
        <translation>Premium SSD — не более %L1 ГиБ.</translation>
    </message>
    <message>
        <source>Primary IOPS beyond the included</source>
        <translation>IOPS первичного сверх включённых</translation>
    </message>
    <message>
        <source>Standby IOPS beyond the included</source>
        <translation>IOPS резерва сверх включённых</translation>
    </message>
    <message>
        <source>Premium SSD has at most %1 IOPS; here there are %2.</source>
        <translation>У Premium SSD не более %L1 IOPS; здесь %L2.</translation>
    </message>
    <message>
        <source>Premium SSD %1 of this size has at most %2 IOPS: %3 per GiB.</source>
        <translation>У Premium SSD %1 этого размера не более %L2 IOPS: %L3 на ГиБ.</translation>
    </message>
    <message>
        <source>Primary throughput beyond the included</source>
        <translation>Пропускная способность первичного сверх включённой</translation>
    </message>
    <message>
        <source>Standby throughput beyond the included</source>
        <translation>Пропускная способность резерва сверх включённой</translation>
    </message>
    <message>
        <source>Premium SSD %1 moves at most %2 MB/s per IOPS: here %3 MB/s.</source>
        <translation>Premium SSD %1 передаёт не более %L2 МБ/с на IOPS: здесь %L3 МБ/с.</translation>
    </message>
    <message>
        <source>Replica in %1 IOPS beyond the included</source>
        <translation>IOPS реплики в %1 сверх включённых</translation>
    </message>
    <message>
        <source>Storage is provisioned with %1 % to spare, on Premium SSD.</source>
        <translation>Хранилище выделено с запасом %L1 %, на Premium SSD.</translation>
    </message>
    <message>
        <source>Premium SSD ends at %1 GiB</source>
        <translation>Premium SSD — не более %L1 ГиБ</translation>
    </message>
    <message>
        <source>The server is stopped outside the active hours, which you schedule; it starts by itself after %1 days.</source>
        <translation>Вне активных часов сервер остановлен — по вашему расписанию; через %L1 дней он запускается сам.</translation>
    </message>
    <message>
        <source>The second region holds a read replica of the primary&apos;s size: one that is to be promoted in its place must not be smaller.</source>
        <translation>Во втором регионе реплика чтения размером с первичный: та, что повышают вместо него, не должна быть меньше.</translation>
    </message>
    <message>
        <source>Azure Cache for Redis, Basic to Premium: will be retired on %1 September %2; Azure Managed Redis is the successor.</source>
        <translation>Azure Cache for Redis, Basic–Premium: будет выведен %1 сентября %2; преемник — Azure Managed Redis.</translation>
    </message>
    <message>
        <source>Azure Cache for Redis, Basic to Premium: retired on %1 September %2; Azure Managed Redis is the successor.</source>
        <translation>Azure Cache for Redis, Basic–Premium: выведен %1 сентября %2; преемник — Azure Managed Redis.</translation>
    </message>
    <message>
        <source>Redis open source</source>
        <translation>Redis с открытым кодом</translation>
    </message>
    <message>
        <source>the engine&apos;s source is open</source>
        <translation>код движка открыт</translation>
    </message>
    <message>
        <source>%1 to %2 replicas of each primary</source>
        <translation>%L1–%L2 реплики каждого первичного</translation>
    </message>
    <message>
        <source>one passive geo-replica</source>
        <translation>одна пассивная геореплика</translation>
    </message>
    <message>
        <source>%1 replica</source>
        <translation>реплик: %L1</translation>
    </message>
    <message>
        <source>Azure Cache for Redis, Enterprise and Enterprise Flash: will be retired on %1 March %2; Azure Managed Redis is the successor.</source>
        <translation>Azure Cache for Redis, Enterprise и Enterprise Flash: будет выведен %1 марта %2; преемник — Azure Managed Redis.</translation>
    </message>
    <message>
        <source>Azure Cache for Redis, Enterprise and Enterprise Flash: retired on %1 March %2; Azure Managed Redis is the successor.</source>
        <translation>Azure Cache for Redis, Enterprise и Enterprise Flash: выведен %1 марта %2; преемник — Azure Managed Redis.</translation>
    </message>
    <message>
        <source>up to %1 caches</source>
        <translation>до %L1 кэшей</translation>
    </message>
    <message>
        <source>the other nodes go on</source>
        <translation>остальные узлы продолжают работу</translation>
    </message>
    <message>
        <source>Two data nodes are drawn, because their number is not given.</source>
        <translation>Нарисованы два узла данных, потому что их число не указано.</translation>
    </message>
    <message>
        <source>Enterprise caches have an even number of data nodes.</source>
        <translation>У кэшей Enterprise чётное число узлов данных.</translation>
    </message>
    <message>
        <source>Geo-replica in %1 %2</source>
        <translation>Геореплика в %1 %2</translation>
    </message>
    <message>
        <source>the geo-replica is unlinked and used instead</source>
        <translation>геореплике разрывают связь и используют её вместо основного</translation>
    </message>
    <message>
        <source>Passive geo-replication links two Premium caches: one geo-replica.</source>
        <translation>Пассивная георепликация связывает два кэша Premium: одна геореплика.</translation>
    </message>
    <message>
        <source>%1 has no active geo-replication.</source>
        <translation>У %1 нет активной георепликации.</translation>
    </message>
    <message>
        <source>The smallest size whose memory holds all data: Standard to %1 GB in one region, else Premium with shards of up to %2 GB. Its throughput is not checked.</source>
        <translation>Наименьший размер, в памяти которого помещаются все данные: Standard до %L1 ГБ в одном регионе, иначе Premium с шардами до %L2 ГБ. Пропускная способность не проверена.</translation>
    </message>
    <message>
        <source>New caches cannot be created since October %1; this is what an existing one costs until its tier is retired.</source>
        <translation>С октября %1 новые кэши создать нельзя; это стоимость существующего, пока его уровень не выведен.</translation>
    </message>
    <message>
        <source>The second region is a passive geo-replica of the same size.</source>
        <translation>Второй регион — пассивная геореплика того же размера.</translation>
    </message>
    <message>
        <source>active geo-replication belongs to the tiers that end in March %1</source>
        <translation>активная георепликация есть у уровней, которые кончаются в марте %1</translation>
    </message>
    <message>
        <source>%1 GB / month are needed</source>
        <translation>нужно %L1 ГБ / мес.</translation>
    </message>
    <message>
        <source>%1 GB / month is the most</source>
        <translation>наибольшее — %L1 ГБ / мес.</translation>
    </message>
    <message>
        <source>Basic and Standard caches have no geo-replicas</source>
        <translation>у кэшей Basic и Standard нет георепликации</translation>
    </message>
    <message>
        <source>%1 / day</source>
        <translation>%L1 / день</translation>
    </message>
    <message>
        <source>Basic pool %1 eDTU</source>
        <translation>Пул Basic %1 eDTU</translation>
    </message>
    <message>
        <source>Standard pool %1 eDTU</source>
        <translation>Пул Standard %1 eDTU</translation>
    </message>
    <message>
        <source>Premium pool %1 eDTU</source>
        <translation>Пул Premium %1 eDTU</translation>
    </message>
    <message>
        <source>compute optimised</source>
        <translation>для вычислений</translation>
    </message>
    <message>
        <source>%1 GB per vCore</source>
        <translation>%L1 ГБ на vCore</translation>
    </message>
    <message>
        <source>DC-series</source>
        <translation>серия DC</translation>
    </message>
    <message>
        <source>confidential computing</source>
        <translation>конфиденциальные вычисления</translation>
    </message>
    <message>
        <source>%1 vCores</source>
        <translation>vCore: %L1</translation>
    </message>
    <message>
        <source>Remote storage</source>
        <translation>Удалённое хранилище</translation>
    </message>
    <message>
        <source>compute starts on another machine over the same storage</source>
        <translation>вычисления запускаются на другой машине над тем же хранилищем</translation>
    </message>
    <message>
        <source>compute starts in another zone over the same storage</source>
        <translation>вычисления запускаются в другой зоне над тем же хранилищем</translation>
    </message>
    <message>
        <source>the database is restored from the geo-redundant backup</source>
        <translation>базу восстанавливают из геоизбыточной копии</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%L1 ч</translation>
    </message>
    <message>
        <source>Primary compute</source>
        <translation>Вычисления первичной</translation>
    </message>
    <message>
        <source>Primary zone redundancy</source>
        <translation>Зональная избыточность первичной</translation>
    </message>
    <message>
        <source>Primary SQL licence</source>
        <translation>Лицензия SQL первичной</translation>
    </message>
    <message>
        <source>Point-in-time backups beyond the free maximum size</source>
        <translation>Копии на момент времени сверх бесплатного максимального размера</translation>
    </message>
    <message>
        <source>Azure SQL Database backups hold a full copy of the maximum size for each week of retention plus the daily change for each day. Compression, usually to a third or a quarter, and backups kept up to a week beyond the retention are not counted.</source>
        <translation>Копии Azure SQL Database — это полная копия максимального размера за каждую неделю хранения и суточные изменения за каждый день. Сжатие (обычно до трети или четверти) и копии, хранимые до недели дольше срока, не учтены.</translation>
    </message>
    <message>
        <source>on a meter of its own</source>
        <translation>по отдельному счётчику</translation>
    </message>
    <message>
        <source>with a licence</source>
        <translation>с лицензией</translation>
    </message>
    <message>
        <source>up to %1 geo-secondaries</source>
        <translation>до %L1 геовторичных</translation>
    </message>
    <message>
        <source>synchronous copies in several zones</source>
        <translation>синхронные копии в нескольких зонах</translation>
    </message>
    <message>
        <source>eventual on geo-secondaries</source>
        <translation>конечная на геовторичных</translation>
    </message>
    <message>
        <source>copies only</source>
        <translation>только копии</translation>
    </message>
    <message>
        <source>readable geo-secondaries</source>
        <translation>читаемые геовторичные</translation>
    </message>
    <message>
        <source>failover groups</source>
        <translation>группы отработки отказа</translation>
    </message>
    <message>
        <source>up to %1 s of writes lost with the region</source>
        <translation>с регионом теряется до %L1 с записей</translation>
    </message>
    <message>
        <source>columnstore indexes</source>
        <translation>столбцовые индексы</translation>
    </message>
    <message>
        <source>Serverless load of Azure SQL Database is even while active, so average use is billed as if it were steady.</source>
        <translation>Бессерверная нагрузка Azure SQL Database в работе ровная, поэтому среднее использование оплачивается как постоянное.</translation>
    </message>
    <message>
        <source>%1 to %2 vCores by the second</source>
        <translation>%L1–%L2 vCore посекундно</translation>
    </message>
    <message>
        <source>%1 in some regions</source>
        <translation>%L1 в некоторых регионах</translation>
    </message>
    <message>
        <source>auto-pause</source>
        <translation>автопауза</translation>
    </message>
    <message>
        <source>storage is billed</source>
        <translation>хранилище оплачивается</translation>
    </message>
    <message>
        <source>the first login fails</source>
        <translation>первый вход не удаётся</translation>
    </message>
    <message>
        <source>Database %1</source>
        <translation>База %1</translation>
    </message>
    <message>
        <source>Point-in-time backups</source>
        <translation>Копии на момент времени</translation>
    </message>
    <message>
        <source>in the DTU price</source>
        <translation>входит в цену DTU</translation>
    </message>
    <message>
        <source>geo-restore</source>
        <translation>георезервное восстановление</translation>
    </message>
    <message>
        <source>three copies in one datacenter</source>
        <translation>три копии в одном центре обработки данных</translation>
    </message>
    <message>
        <source>locally redundant</source>
        <translation>локальная избыточность</translation>
    </message>
    <message>
        <source>Zone redundancy</source>
        <translation>Зональная избыточность</translation>
    </message>
    <message>
        <source>in the Business Critical price</source>
        <translation>входит в цену Business Critical</translation>
    </message>
    <message>
        <source>Serverless compute is sold in General Purpose and Hyperscale only.</source>
        <translation>Бессерверные вычисления продаются только в General Purpose и Hyperscale.</translation>
    </message>
    <message>
        <source>%1 in the price</source>
        <translation>%L1 входит в цену</translation>
    </message>
    <message>
        <source>HA replica compute</source>
        <translation>Вычисления реплик HA</translation>
    </message>
    <message>
        <source>Each serverless replica and geo-secondary uses as many vCores as the primary.</source>
        <translation>Каждая бессерверная реплика и геовторичная использует столько же vCore, сколько первичная.</translation>
    </message>
    <message>
        <source>Azure SQL Hyperscale backups (snapshots and log) hold the daily change for each day of retention; the data itself is billed as storage.</source>
        <translation>Копии Azure SQL Hyperscale (снимки и журнал) — суточные изменения за каждый день хранения; сами данные оплачиваются как хранилище.</translation>
    </message>
    <message>
        <source>up to %1 HA and %2 named replicas</source>
        <translation>до %L1 реплик HA и %L2 именованных</translation>
    </message>
    <message>
        <source>%1 geo-secondaries</source>
        <translation>геовторичных: %L1</translation>
    </message>
    <message>
        <source>Azure Storage</source>
        <translation>Azure Storage</translation>
    </message>
    <message>
        <source>Page servers</source>
        <translation>Серверы страниц</translation>
    </message>
    <message>
        <source>Log service</source>
        <translation>Служба журнала</translation>
    </message>
    <message>
        <source>Data files and log</source>
        <translation>Файлы данных и журнал</translation>
    </message>
    <message>
        <source>The minimum vCores must lie between an eighth of the maximum and the maximum.</source>
        <translation>Минимум vCore должен быть от восьмой доли максимума до максимума.</translation>
    </message>
    <message>
        <source>The average use exceeds the maximum vCores.</source>
        <translation>Среднее использование превышает максимум vCore.</translation>
    </message>
    <message>
        <source>General Purpose and Business Critical hold %1 GB to %2 TB.</source>
        <translation>General Purpose и Business Critical вмещают от %L1 ГБ до %L2 ТБ.</translation>
    </message>
    <message>
        <source>Auto-pause does not work with geo-replication or long-term backups: switch it off.</source>
        <translation>Автопауза не работает с георепликацией и долгосрочными копиями: отключите её.</translation>
    </message>
    <message>
        <source>Geo-secondary %1 compute</source>
        <translation>Вычисления геовторичной %1</translation>
    </message>
    <message>
        <source>Geo-secondary %1 storage</source>
        <translation>Хранилище геовторичной %1</translation>
    </message>
    <message>
        <source>Geo-secondary</source>
        <translation>Геореплика</translation>
    </message>
    <message>
        <source>of writes lost with the region</source>
        <translation>записей теряется вместе с регионом</translation>
    </message>
    <message>
        <source>the geo-secondary is made the primary</source>
        <translation>географическую реплику делают первичной</translation>
    </message>
    <message>
        <source>The zone redundancy meter of Azure SQL Database is paid as you go where no commitment to it is listed.</source>
        <translation>Счётчик зональной избыточности Azure SQL Database оплачивается по факту, если обязательства для него в прейскуранте нет.</translation>
    </message>
    <message>
        <source>Elastic pool Standard pool %1 eDTU</source>
        <translation>Эластичный пул: пул Standard %1 eDTU</translation>
    </message>
    <message>
        <source>Database Basic</source>
        <translation>База Basic</translation>
    </message>
    <message>
        <source>Basic holds at most %1 GB.</source>
        <translation>Basic вмещает не более %L1 ГБ.</translation>
    </message>
    <message>
        <source>in the Premium price</source>
        <translation>входит в цену Premium</translation>
    </message>
    <message>
        <source>Storage beyond the included size</source>
        <translation>Хранилище сверх включённого</translation>
    </message>
    <message>
        <source>%1 holds at most %2 GB.</source>
        <translation>%1 вмещает не более %L2 ГБ.</translation>
    </message>
    <message>
        <source>Geo-secondary %1</source>
        <translation>Геовторичная %1</translation>
    </message>
    <message>
        <source>Hyperscale is billed by the price list that has applied to new databases since December %1: no separate SQL licence, and storage at the current meter. Older databases may still have the former prices.</source>
        <translation>Hyperscale считается по прейскуранту, действующему для новых баз с декабря %1: без отдельной лицензии SQL, хранилище по нынешнему счётчику. У старых баз могут быть прежние цены.</translation>
    </message>
    <message>
        <source>Zone redundancy is not offered on %1 hardware in this service tier.</source>
        <translation>Зональная избыточность на оборудовании %1 в этом уровне не предлагается.</translation>
    </message>
    <message>
        <source>Zone redundancy is not offered on DC hardware in this service tier.</source>
        <translation>Зональная избыточность на оборудовании DC в этом уровне не предлагается.</translation>
    </message>
    <message>
        <source>%1 Standard core licence covers %2 vCore</source>
        <translation>лицензий Standard на ядро: %L1, покрыто vCore: %L2</translation>
    </message>
    <message>
        <source>%1 Enterprise %2</source>
        <translation>%L1 Enterprise %L2</translation>
    </message>
    <message>
        <source>Geo-secondary %1 SQL licence</source>
        <translation>Лицензия SQL геовторичной %1</translation>
    </message>
    <message>
        <source>%1 Enterprise or %2 Standard core licences cover %3 vCore</source>
        <translation>лицензий на ядро: %L1 Enterprise или %L2 Standard, покрыто vCore: %L3</translation>
    </message>
    <message>
        <source>Zone-redundant Hyperscale needs at least one HA replica and zone-redundant backup storage.</source>
        <translation>Hyperscale с зональной избыточностью требует хотя бы одной реплики HA и зонально избыточного хранилища копий.</translation>
    </message>
    <message>
        <source>Named replica compute</source>
        <translation>Вычисления именованных реплик</translation>
    </message>
    <message>
        <source>Named replica %1</source>
        <translation>Именованная реплика %1</translation>
    </message>
    <message>
        <source>Hyperscale storage starts at %1 GB.</source>
        <translation>Хранилище Hyperscale начинается с %L1 ГБ.</translation>
    </message>
    <message>
        <source>Hardware %1 is not sold in this service tier.</source>
        <translation>Оборудование %1 в этом уровне не продаётся.</translation>
    </message>
    <message>
        <source>Geo-secondary %1 zone redundancy</source>
        <translation>Зональная избыточность геовторичной %1</translation>
    </message>
    <message>
        <source>Serverless compute cannot be reserved; a savings plan covers it.</source>
        <translation>Бессерверные вычисления не резервируются; их покрывает savings plan.</translation>
    </message>
    <message>
        <source>Savings plan</source>
        <translation>Savings plan</translation>
    </message>
    <message>
        <source>M-series</source>
        <translation>серия M</translation>
    </message>
    <message>
        <source>memory optimised</source>
        <translation>для памяти</translation>
    </message>
    <message>
        <source>Hardware M is not sold in this service tier.</source>
        <translation>Оборудование M в этом уровне не продаётся.</translation>
    </message>
    <message>
        <source>Zone redundancy is not offered on M hardware in this service tier.</source>
        <translation>Зональная избыточность на оборудовании M в этом уровне не предлагается.</translation>
    </message>
    <message>
        <source>Hardware PRMS is not sold in this service tier.</source>
        <translation>Оборудование PRMS в этом уровне не продаётся.</translation>
    </message>
    <message>
        <source>Zone redundancy is not offered on PRMS hardware in this service tier.</source>
        <translation>Зональная избыточность на оборудовании PRMS в этом уровне не предлагается.</translation>
    </message>
    <message>
        <source>Hardware MOPRMS is not sold in this service tier.</source>
        <translation>Оборудование MOPRMS в этом уровне не продаётся.</translation>
    </message>
    <message>
        <source>Zone redundancy is not offered on MOPRMS hardware in this service tier.</source>
        <translation>Зональная избыточность на оборудовании MOPRMS в этом уровне не предлагается.</translation>
    </message>
    <message>
        <source>A zone-redundant Hyperscale geo-secondary needs at least one HA replica.</source>
        <translation>Геовторичная Hyperscale с зональной избыточностью требует хотя бы одной реплики HA.</translation>
    </message>
    <message>
        <source>Geo-secondary %1 HA replica compute</source>
        <translation>Вычисления реплик HA геовторичной %1</translation>
    </message>
    <message>
        <source>General Purpose; standard-series hardware with %1 GB of memory on each vCore.</source>
        <translation>General Purpose; оборудование standard-series с %L1 ГБ памяти на vCore.</translation>
    </message>
    <message>
        <source>The maximum data size leaves %1 % to spare.</source>
        <translation>В максимальном размере данных запас %L1 %.</translation>
    </message>
    <message>
        <source>standard-series hardware ends at %1 vCores with %2 GB of memory each</source>
        <translation>оборудование standard-series — не более %L1 vCore с %L2 ГБ памяти на каждое</translation>
    </message>
    <message>
        <source>Load in less than half of all hours: serverless, paused in the others; %1 GB of the working set bill as one vCore when that is more.</source>
        <translation>Нагрузка менее чем в половине часов: бессерверный, в остальные на паузе; %L1 ГБ рабочего набора оплачиваются как одно vCore, если это больше.</translation>
    </message>
    <message>
        <source>The second region holds a geo-secondary of the primary&apos;s tier and size, in a failover group.</source>
        <translation>Во втором регионе геовторичная того же уровня и размера, в группе отработки отказа.</translation>
    </message>
    <message>
        <source>Backups older than %1 days are long-term ones, a full copy a month.</source>
        <translation>Копии старше %L1 дней — долгосрочные, по полной копии в месяц.</translation>
    </message>
    <message>
        <source>the instance starts on another machine over the same storage</source>
        <translation>инстанс запускается на другой машине над тем же хранилищем</translation>
    </message>
    <message>
        <source>Instance compute</source>
        <translation>Вычисления инстанса</translation>
    </message>
    <message>
        <source>Instance SQL licence</source>
        <translation>Лицензия SQL инстанса</translation>
    </message>
    <message>
        <source>Instance storage above %1 GB</source>
        <translation>Хранилище инстанса свыше %L1 ГБ</translation>
    </message>
    <message>
        <source>Azure SQL Managed Instance backups hold a full copy of the maximum size for each week of retention plus the daily change for each day. Compression, and backups kept up to a week beyond the retention, are not counted.</source>
        <translation>Копии Azure SQL Managed Instance — это полная копия максимального размера за каждую неделю хранения и суточные изменения за каждый день. Сжатие и копии, хранимые до недели дольше срока, не учтены.</translation>
    </message>
    <message>
        <source>in a failover group</source>
        <translation>в группе отработки отказа</translation>
    </message>
    <message>
        <source>with these vCores</source>
        <translation>с этими vCore</translation>
    </message>
    <message>
        <source>eventual on the secondary instance</source>
        <translation>конечная на вторичном инстансе</translation>
    </message>
    <message>
        <source>one secondary instance in a failover group</source>
        <translation>один вторичный инстанс в группе отработки отказа</translation>
    </message>
    <message>
        <source>%1 in a failover group</source>
        <translation>%L1 в группе отработки отказа</translation>
    </message>
    <message>
        <source>Standard-series (%1) is sold with %2, %3, %4, %5, %6, %7, %8 and %9 vCores.</source>
        <translation>Standard-series (%1) продаётся с %L2, %L3, %L4, %L5, %L6, %L7, %L8 и %L9 vCore.</translation>
    </message>
    <message>
        <source>Instance zone redundancy</source>
        <translation>Зональная избыточность инстанса</translation>
    </message>
    <message>
        <source>Instance storage</source>
        <translation>Хранилище инстанса</translation>
    </message>
    <message>
        <source>the first %1 GB</source>
        <translation>первые %L1 ГБ</translation>
    </message>
    <message>
        <source>With %1 vCores an instance of this tier and hardware holds at most %2 GB.</source>
        <translation>С %L1 vCore инстанс этого уровня и оборудования вмещает не более %L2 ГБ.</translation>
    </message>
    <message>
        <source>the databases are restored from the geo-redundant backup</source>
        <translation>базы восстанавливают из геоизбыточной копии</translation>
    </message>
    <message>
        <source>Secondary in %1 compute</source>
        <translation>Вычисления вторичного в %1</translation>
    </message>
    <message>
        <source>Secondary in %1 SQL licence</source>
        <translation>Лицензия SQL вторичного в %1</translation>
    </message>
    <message>
        <source>Secondary in %1 storage above %2 GB</source>
        <translation>Хранилище вторичного в %1 свыше %L2 ГБ</translation>
    </message>
    <message>
        <source>Secondary instance</source>
        <translation>Вторичный инстанс</translation>
    </message>
    <message>
        <source>the failover group switches to the secondary instance</source>
        <translation>группа отработки отказа переключается на вторичный инстанс</translation>
    </message>
    <message>
        <source>when the group does it by itself</source>
        <translation>когда группа делает это сама</translation>
    </message>
    <message>
        <source>A failover group has one secondary instance.</source>
        <translation>В группе отработки отказа один вторичный инстанс.</translation>
    </message>
    <message>
        <source>the instance starts in another zone over the same storage</source>
        <translation>инстанс запускается в другой зоне над тем же хранилищем</translation>
    </message>
    <message>
        <source>Secondary in %1 storage</source>
        <translation>Хранилище вторичного в %1</translation>
    </message>
    <message>
        <source>Secondary in %1 zone redundancy</source>
        <translation>Зональная избыточность вторичного в %1</translation>
    </message>
    <message>
        <source>Storage leaves %1 % to spare, in steps of %2 GB.</source>
        <translation>Хранилище с запасом %L1 %, с шагом %L2 ГБ.</translation>
    </message>
    <message>
        <source>General Purpose on standard-series hardware, with %1 GB of memory on each vCore.</source>
        <translation>General Purpose на оборудовании standard-series, с %L1 ГБ памяти на vCore.</translation>
    </message>
    <message>
        <source>Backups are locally redundant: geo-redundant ones, which survive the loss of the region, have no list price here.</source>
        <translation>Копии локально избыточны: для геоизбыточных, переживающих потерю региона, здесь нет цены.</translation>
    </message>
    <message>
        <source>standard-series hardware ends at %1 vCores with %2 GB of memory each, and at %3 TB</source>
        <translation>оборудование standard-series — не более %L1 vCore с %L2 ГБ памяти на каждое и %L3 ТБ</translation>
    </message>
    <message>
        <source>The second region holds the secondary instance of a failover group, of the same tier and size.</source>
        <translation>Во втором регионе вторичный инстанс группы отработки отказа, того же уровня и размера.</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation>Файлы данных</translation>
    </message>
    <message>
        <source>the pool is restored from the geo-backup</source>
        <translation>пул восстанавливают из географической копии</translation>
    </message>
    <message>
        <source>Dedicated pool %1</source>
        <translation>Выделенный пул %1</translation>
    </message>
    <message>
        <source>Data and snapshots</source>
        <translation>Данные и снимки</translation>
    </message>
    <message>
        <source>Synapse storage is billed in whole TB, rounded up, for the data and seven days of changes; the geo-backup is one copy of the data.</source>
        <translation>Хранилище Synapse оплачивается целыми ТБ с округлением вверх, за данные и семь дней изменений; геокопия — одна копия данных.</translation>
    </message>
    <message>
        <source>A TB of the Synapse price list is %1 GB of %2 MB.</source>
        <translation>ТБ прейскуранта Synapse — %L1 ГБ по %L2 МБ.</translation>
    </message>
    <message>
        <source>T-SQL</source>
        <translation>T-SQL</translation>
    </message>
    <message>
        <source>columnar</source>
        <translation>колоночное</translation>
    </message>
    <message>
        <source>no limit for columnar tables</source>
        <translation>без ограничения для колоночных таблиц</translation>
    </message>
    <message>
        <source>%1 TB for row tables</source>
        <translation>%L1 ТБ для строчных таблиц</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>приостанавливаете вы</translation>
    </message>
    <message>
        <source>restore points</source>
        <translation>точки восстановления</translation>
    </message>
    <message>
        <source>a geo-backup in the paired region</source>
        <translation>геокопия в парном регионе</translation>
    </message>
    <message>
        <source>Data processed by serverless queries</source>
        <translation>Данные, обработанные бессерверными запросами</translation>
    </message>
    <message>
        <source>The data lake that serverless queries read is not included.</source>
        <translation>Озеро данных, которое читают бессерверные запросы, не входит.</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>своих нет</translation>
    </message>
    <message>
        <source>queries a data lake</source>
        <translation>запросы к озеру данных</translation>
    </message>
    <message>
        <source>by the data that queries process</source>
        <translation>по данным, обрабатываемым запросами</translation>
    </message>
    <message>
        <source>nothing but queries is billed</source>
        <translation>оплачиваются только запросы</translation>
    </message>
    <message>
        <source>Data lake</source>
        <translation>Озеро данных</translation>
    </message>
    <message>
        <source>No snapshots are taken of a pool that never runs.</source>
        <translation>Снимки пула, который никогда не работает, не создаются.</translation>
    </message>
    <message>
        <source>its storage is locally redundant, not spread over zones</source>
        <translation>хранилище локально избыточно и не распределено по зонам</translation>
    </message>
    <message>
        <source>The smallest performance level whose memory, %1 GB for each %2 (Azure Synapse Analytics documentation: memory and concurrency limits), holds the working set; %3 queries at once on %4, %5 on %6.</source>
        <translation>Наименьший уровень производительности, память которого (%L1 ГБ на каждые %2; документация Azure Synapse Analytics: memory and concurrency limits) вмещает рабочий набор; одновременных запросов: %L3 на %4, %L5 на %6.</translation>
    </message>
    <message>
        <source>The data is taken as it is; columnar tables are often compressed to a fifth.</source>
        <translation>Данные взяты как есть; колоночные таблицы часто сжимаются впятеро.</translation>
    </message>
    <message>
        <source>The pool is paused outside the active hours, which you schedule.</source>
        <translation>Вне активных часов пул приостановлен — по вашему расписанию.</translation>
    </message>
    <message>
        <source>no performance level has %1 GB of memory</source>
        <translation>нет уровня производительности с %L1 ГБ памяти</translation>
    </message>
    <message>
        <source>a pool lives in one region; its geo-backup is restored elsewhere</source>
        <translation>пул живёт в одном регионе; геокопия восстанавливается в другом месте</translation>
    </message>
    <message>
        <source>automatic restore points are kept for %1 days</source>
        <translation>автоматические точки восстановления хранятся %L1 дней</translation>
    </message>
    <message>
        <source>a serverless pool stores nothing; its files are those of the data lake</source>
        <translation>бессерверный пул ничего не хранит: его файлы лежат в озере данных</translation>
    </message>
    <message>
        <source>Object storage</source>
        <translation>Объектное хранилище</translation>
    </message>
    <message>
        <source>%1 x %2 GiB</source>
        <translation>%1 × %L2 ГиБ</translation>
    </message>
    <message>
        <source>the other replicas go on over the same data</source>
        <translation>остальные реплики продолжают работу над теми же данными</translation>
    </message>
    <message>
        <source>Replicas %1 to %2</source>
        <translation>Реплики %1–%2</translation>
    </message>
    <message>
        <source>Traffic in the region and over private links</source>
        <translation>Трафик в регионе и по частным каналам</translation>
    </message>
    <message>
        <source>ClickHouse</source>
        <translation>ClickHouse</translation>
    </message>
    <message>
        <source>%1 replicas or more</source>
        <translation>%L1 реплики и более</translation>
    </message>
    <message>
        <source>over one copy of the data</source>
        <translation>на одной копии данных</translation>
    </message>
    <message>
        <source>units of %1 GiB and %2 vCPU</source>
        <translation>единицы по %L1 ГиБ и %L2 vCPU</translation>
    </message>
    <message>
        <source>billed while the service runs</source>
        <translation>оплачивается, пока сервис работает</translation>
    </message>
    <message>
        <source>idle services cost storage only</source>
        <translation>простаивающие сервисы платят только за хранилище</translation>
    </message>
    <message>
        <source>one replica</source>
        <translation>одна реплика</translation>
    </message>
    <message>
        <source>ClickHouse Cloud traffic between regions is billed at the rate of the vendor&apos;s example; the pair of regions decides.</source>
        <translation>Трафик ClickHouse Cloud между регионами считается по ставке из примера поставщика; она зависит от пары регионов.</translation>
    </message>
    <message>
        <source>Data lies in object storage; compute units are sized for the load alone, not for a working set in memory.</source>
        <translation>Данные лежат в объектном хранилище; вычислительные единицы подобраны под нагрузку, а не под рабочий набор в памяти.</translation>
    </message>
    <message>
        <source>Each of two replicas serves the whole load, so that one may fail.</source>
        <translation>Каждая из двух реплик выдерживает всю нагрузку, так что одна может отказать.</translation>
    </message>
    <message>
        <source>Data is taken uncompressed; compression makes it less.</source>
        <translation>Данные взяты без сжатия; сжатие их уменьшает.</translation>
    </message>
    <message>
        <source>A backup is kept for each of the days, each as large as the data.</source>
        <translation>За каждый день хранится копия размером с данные.</translation>
    </message>
    <message>
        <source>%1 %2 GiB</source>
        <translation>%L1 × %L2 ГиБ</translation>
    </message>
    <message>
        <source>%1 vCPU are needed</source>
        <translation>нужно %L1 vCPU</translation>
    </message>
    <message>
        <source>%1 vCPU is the most</source>
        <translation>наибольшее — %L1 vCPU</translation>
    </message>
    <message>
        <source>One replica of one unit, which the Basic tier sells.</source>
        <translation>Одна реплика из одной единицы, какую продаёт уровень Basic.</translation>
    </message>
    <message>
        <source>%1 vCPU / %2 GiB node (Advanced)</source>
        <translation>Узел %L1 vCPU / %L2 ГиБ (Advanced)</translation>
    </message>
    <message>
        <source>of added latency</source>
        <translation>добавленной задержки</translation>
    </message>
    <message>
        <source>Request units beyond the %1 credit</source>
        <translation>Единицы запросов сверх кредита %1</translation>
    </message>
    <message>
        <source>Storage beyond the %1 credit</source>
        <translation>Хранилище сверх кредита %1</translation>
    </message>
    <message>
        <source>changefeeds and egress</source>
        <translation>changefeeds и исходящий трафик</translation>
    </message>
    <message>
        <source>which use request units</source>
        <translation>которые расходуют единицы запросов</translation>
    </message>
    <message>
        <source>CockroachDB</source>
        <translation>CockroachDB</translation>
    </message>
    <message>
        <source>with the PostgreSQL protocol</source>
        <translation>с протоколом PostgreSQL</translation>
    </message>
    <message>
        <source>the source is available (CockroachDB Software License)</source>
        <translation>исходный код доступен (CockroachDB Software License)</translation>
    </message>
    <message>
        <source>under a licence of the vendor&apos;s</source>
        <translation>по лицензии поставщика</translation>
    </message>
    <message>
        <source>request units</source>
        <translation>единицы запросов</translation>
    </message>
    <message>
        <source>up to about %1 a second</source>
        <translation>примерно до %L1 в секунду</translation>
    </message>
    <message>
        <source>paid plans</source>
        <translation>платные планы</translation>
    </message>
    <message>
        <source>three replicas in three zones</source>
        <translation>три реплики в трёх зонах</translation>
    </message>
    <message>
        <source>by quorum</source>
        <translation>кворумом</translation>
    </message>
    <message>
        <source>serializable</source>
        <translation>сериализуемая</translation>
    </message>
    <message>
        <source>three survive the loss of one</source>
        <translation>три переживают потерю одного</translation>
    </message>
    <message>
        <source>every region</source>
        <translation>каждый регион</translation>
    </message>
    <message>
        <source>serializable over all regions</source>
        <translation>сериализуемость между всеми регионами</translation>
    </message>
    <message>
        <source>Managed backups</source>
        <translation>Управляемые копии</translation>
    </message>
    <message>
        <source>%1 to %2 vCPU are provisioned</source>
        <translation>выделено %L1–%L2 vCPU</translation>
    </message>
    <message>
        <source>up to %1 GiB per vCPU of a node</source>
        <translation>до %L1 ГиБ на vCPU узла</translation>
    </message>
    <message>
        <source>nodes are provisioned</source>
        <translation>узлы выделены</translation>
    </message>
    <message>
        <source>Copy in %1</source>
        <translation>Копия в %1</translation>
    </message>
    <message>
        <source>the other regions go on</source>
        <translation>остальные регионы продолжают работу</translation>
    </message>
    <message>
        <source>Changefeeds</source>
        <translation>Changefeeds</translation>
    </message>
    <message>
        <source>An Advanced cluster for production has at least three nodes in each region.</source>
        <translation>Промышленному кластеру Advanced нужно не менее трёх узлов в каждом регионе.</translation>
    </message>
    <message>
        <source>Twelve nodes are drawn in each region, however many there are.</source>
        <translation>В каждом регионе нарисовано двенадцать узлов, сколько бы их ни было.</translation>
    </message>
    <message>
        <source>A multi-region Advanced cluster has three to nine regions.</source>
        <translation>У межрегионального кластера Advanced от трёх до девяти регионов.</translation>
    </message>
    <message>
        <source>IOPS in %1</source>
        <translation>IOPS в %1</translation>
    </message>
    <message>
        <source>A node has at most %1 GiB of storage for each vCPU.</source>
        <translation>У узла не более %L1 ГиБ хранилища на vCPU.</translation>
    </message>
    <message>
        <source>A Basic cluster serves about %1 request units per second at most, %2 million a month.</source>
        <translation>Кластер Basic обслуживает не более примерно %L1 единиц запросов в секунду, %L2 млн в месяц.</translation>
    </message>
    <message>
        <source>A vCPU in use counts as %1 request units a second (CockroachDB Cloud documentation).</source>
        <translation>Занятое vCPU считается за %L1 единиц запросов в секунду (документация CockroachDB Cloud).</translation>
    </message>
    <message>
        <source>A Basic cluster serves the peak, which is within about %1 request units a second. A steady load may cost less with Standard.</source>
        <translation>Кластер Basic выдерживает пик: он в пределах примерно %L1 единиц запросов в секунду. При ровной нагрузке Standard может быть дешевле.</translation>
    </message>
    <message>
        <source>The peak is beyond the %1 request units a second of a Basic cluster.</source>
        <translation>Пик превышает %L1 единиц запросов в секунду кластера Basic.</translation>
    </message>
    <message>
        <source>Backups hold the data once, and what is written in the days they are kept: writes a second x item size.</source>
        <translation>Копии содержат данные один раз и записанное за дни хранения: записи в секунду × размер элемента.</translation>
    </message>
    <message>
        <source>%1 million / month are needed</source>
        <translation>нужно %L1 млн / мес.</translation>
    </message>
    <message>
        <source>%1 million / month is the most</source>
        <translation>наибольшее — %L1 млн / мес.</translation>
    </message>
    <message>
        <source>Three regions survive the loss of one; each serves reads and writes.</source>
        <translation>Три региона переживают потерю одного; каждый обслуживает чтения и записи.</translation>
    </message>
    <message>
        <source>managed backups are kept %1 days at most</source>
        <translation>управляемые копии хранятся не более %L1 дней</translation>
    </message>
    <message>
        <source>it has no three regions there, which survive the loss of one</source>
        <translation>там у него нет трёх регионов, чтобы пережить потерю одного</translation>
    </message>
    <message>
        <source>Regional storage</source>
        <translation>Региональное хранилище</translation>
    </message>
    <message>
        <source>Log persistor</source>
        <translation>Хранитель журнала</translation>
    </message>
    <message>
        <source>Active node</source>
        <translation>Активный узел</translation>
    </message>
    <message>
        <source>Standby node</source>
        <translation>Резервный узел</translation>
    </message>
    <message>
        <source>Primary instance</source>
        <translation>Первичный инстанс</translation>
    </message>
    <message>
        <source>the standby node becomes the active one</source>
        <translation>резервный узел становится активным</translation>
    </message>
    <message>
        <source>up to %1 s to notice</source>
        <translation>до %L1 с на обнаружение</translation>
    </message>
    <message>
        <source>usually less than %1 s to start</source>
        <translation>обычно меньше %L1 с на запуск</translation>
    </message>
    <message>
        <source>the log is written synchronously</source>
        <translation>журнал пишется синхронно</translation>
    </message>
    <message>
        <source>Read pool node %1</source>
        <translation>Узел пула чтения %1</translation>
    </message>
    <message>
        <source>Read pool</source>
        <translation>Пул чтения</translation>
    </message>
    <message>
        <source>reads go to the other nodes</source>
        <translation>чтения идут на другие узлы</translation>
    </message>
    <message>
        <source>Read pool nodes %1 to %2</source>
        <translation>Узлы пула чтения %1–%2</translation>
    </message>
    <message>
        <source>Primary vCPU</source>
        <translation>vCPU первичного</translation>
    </message>
    <message>
        <source>Primary memory</source>
        <translation>Память первичного</translation>
    </message>
    <message>
        <source>Traffic between the zones of the region</source>
        <translation>Трафик между зонами региона</translation>
    </message>
    <message>
        <source>Transaction log beyond %1 days</source>
        <translation>Журнал транзакций сверх %L1 дней</translation>
    </message>
    <message>
        <source>AlloyDB&apos;s continuous backup holds the data once plus the daily change for each further day; a day&apos;s transaction log is as large as its change. Backups of secondary clusters and backups on demand are not included.</source>
        <translation>Непрерывное копирование AlloyDB — это данные один раз и суточные изменения за каждый следующий день; журнал транзакций за день равен изменениям. Копии вторичных кластеров и копии по требованию не входят.</translation>
    </message>
    <message>
        <source>PostgreSQL-compatible</source>
        <translation>совместимость с PostgreSQL</translation>
    </message>
    <message>
        <source>AlloyDB Omni</source>
        <translation>AlloyDB Omni</translation>
    </message>
    <message>
        <source>read pool nodes</source>
        <translation>узлы пула чтения</translation>
    </message>
    <message>
        <source>nodes are billed every hour</source>
        <translation>узлы оплачиваются каждый час</translation>
    </message>
    <message>
        <source>regional storage</source>
        <translation>региональное хранилище</translation>
    </message>
    <message>
        <source>apart from the nodes</source>
        <translation>отдельно от узлов</translation>
    </message>
    <message>
        <source>one writer</source>
        <translation>один пишущий</translation>
    </message>
    <message>
        <source>read pool nodes follow it</source>
        <translation>узлы пула чтения следуют за ним</translation>
    </message>
    <message>
        <source>up to %1 secondary clusters</source>
        <translation>до %L1 вторичных кластеров</translation>
    </message>
    <message>
        <source>columnar engine</source>
        <translation>столбцовый движок</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU: %2 machines have %3, %4, %5, %6, %7, %8, %9 or %10 vCPU.</source>
        <translation>Первичный с %L1 vCPU: у машин %2 бывает %L3, %L4, %L5, %L6, %L7, %L8, %L9 или %L10 vCPU.</translation>
    </message>
    <message>
        <source>Read pool vCPU</source>
        <translation>vCPU пула чтения</translation>
    </message>
    <message>
        <source>Read pool memory</source>
        <translation>Память пула чтения</translation>
    </message>
    <message>
        <source>Secondary in %1 vCPU</source>
        <translation>vCPU вторичного в %1</translation>
    </message>
    <message>
        <source>Secondary in %1 memory</source>
        <translation>Память вторичного в %1</translation>
    </message>
    <message>
        <source>A secondary AlloyDB cluster bills the storage volume that it keeps in its region.</source>
        <translation>Вторичный кластер AlloyDB оплачивает том хранилища, который держит в своём регионе.</translation>
    </message>
    <message>
        <source>Secondary cluster</source>
        <translation>Вторичный кластер</translation>
    </message>
    <message>
        <source>a secondary cluster is promoted</source>
        <translation>вторичный кластер становится основным</translation>
    </message>
    <message>
        <source>Secondary cluster in %1</source>
        <translation>Вторичный кластер в %1</translation>
    </message>
    <message>
        <source>above %1 GiB</source>
        <translation>свыше %L1 ГиБ</translation>
    </message>
    <message>
        <source>The AlloyDB commitment is as large as the vCPU and memory of all nodes.</source>
        <translation>Обязательство AlloyDB покрывает vCPU и память всех узлов.</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU: %2 machines have %3, %4, %5, %6, %7, %8, %9, %10, %11 or %12 vCPU.</source>
        <translation>Первичный с %L1 vCPU: у машин %2 бывает %L3, %L4, %L5, %L6, %L7, %L8, %L9, %L10, %L11 или %L12 vCPU.</translation>
    </message>
    <message>
        <source>Read pool with %1 vCPU: %2 machines have %3, %4, %5, %6, %7, %8, %9 or %10 vCPU.</source>
        <translation>Пул чтения с %L1 vCPU: у машин %2 бывает %L3, %L4, %L5, %L6, %L7, %L8, %L9 или %L10 vCPU.</translation>
    </message>
    <message>
        <source>Read pool with %1 vCPU: %2 machines have %3, %4, %5, %6, %7, %8, %9, %10, %11 or %12 vCPU.</source>
        <translation>Пул чтения с %L1 vCPU: у машин %2 бывает %L3, %L4, %L5, %L6, %L7, %L8, %L9, %L10, %L11 или %L12 vCPU.</translation>
    </message>
    <message>
        <source>The smallest %1 machine with that much; all of them have %2 GiB of memory per vCPU. Storage is billed as used.</source>
        <translation>Наименьшая машина %1 такого размера; у всех %L2 ГиБ памяти на vCPU. Хранилище оплачивается по использованию.</translation>
    </message>
    <message>
        <source>the largest %1 machine has %2 vCPU and %3 GiB</source>
        <translation>у наибольшей машины %1 %L2 vCPU и %L3 ГиБ</translation>
    </message>
    <message>
        <source>Each region is sent every write: writes a second x item size.</source>
        <translation>В каждый регион отправляется каждая запись: записи в секунду × размер элемента.</translation>
    </message>
    <message>
        <source>The secondary cluster has one node of the primary&apos;s size and its own copy of the data.</source>
        <translation>Во вторичном кластере один узел размером с первичный и своя копия данных.</translation>
    </message>
    <message>
        <source>it has one primary cluster, which takes all writes</source>
        <translation>у него один первичный кластер, принимающий все записи</translation>
    </message>
    <message>
        <source>%1 days are needed</source>
        <translation>нужно %L1 дн.</translation>
    </message>
    <message>
        <source>%1 days is the most</source>
        <translation>наибольшее — %L1 дн.</translation>
    </message>
    <message>
        <source>Queries on demand</source>
        <translation>Запросы по требованию</translation>
    </message>
    <message>
        <source>No other project of the billing account uses BigQuery&apos;s free storage, queries and writes.</source>
        <translation>Другие проекты платёжного аккаунта не расходуют бесплатные хранилище, запросы и записи BigQuery.</translation>
    </message>
    <message>
        <source>GoogleSQL</source>
        <translation>GoogleSQL</translation>
    </message>
    <message>
        <source>queries billed by the data that they scan</source>
        <translation>запросы оплачиваются по просканированным данным</translation>
    </message>
    <message>
        <source>by location</source>
        <translation>по местоположению</translation>
    </message>
    <message>
        <source>the multi-regions %1 and %2</source>
        <translation>мультирегионы %1 и %2</translation>
    </message>
    <message>
        <source>BigQuery slots without a price for the location are billed at the lowest price of any location, the one the list begins with.</source>
        <translation>Слоты BigQuery без цены для места считаются по наименьшей цене среди мест — той, с которой начинается прейскурант.</translation>
    </message>
    <message>
        <source>%1 to %2 slots</source>
        <translation>%L1–%L2 слотов</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Слоты</translation>
    </message>
    <message>
        <source>slots above the baseline</source>
        <translation>слоты сверх базовых</translation>
    </message>
    <message>
        <source>A Standard edition reservation has at most %1 slots.</source>
        <translation>В резервировании редакции Standard не более %L1 слотов.</translation>
    </message>
    <message>
        <source>The autoscaled slots are above what the maximum leaves.</source>
        <translation>Слоты автомасштабирования превышают то, что оставляет максимум.</translation>
    </message>
    <message>
        <source>Active storage with time travel and fail-safe</source>
        <translation>Активное хранилище с time travel и fail-safe</translation>
    </message>
    <message>
        <source>Streaming inserts</source>
        <translation>Потоковые вставки</translation>
    </message>
    <message>
        <source>baseline slots are billed</source>
        <translation>базовые слоты оплачиваются</translation>
    </message>
    <message>
        <source>The baseline is above the maximum slots.</source>
        <translation>Базовых слотов больше максимума.</translation>
    </message>
    <message>
        <source>Committed slots above the baseline are billed, but this reservation does not hold them.</source>
        <translation>Слоты по обязательству сверх базовых оплачиваются, но в этом резервировании их нет.</translation>
    </message>
    <message>
        <source>within the included %1 TiB</source>
        <translation>в пределах включённых %L1 ТиБ</translation>
    </message>
    <message>
        <source>above %1 TiB</source>
        <translation>свыше %L1 ТиБ</translation>
    </message>
    <message>
        <source>Baseline slots above the commitment</source>
        <translation>Базовые слоты сверх обязательства</translation>
    </message>
    <message>
        <source>A slot is a virtual CPU; the autoscaler adds them by %1 in the active hours, none at other times. Above %2 slots, the Enterprise edition.</source>
        <translation>Слот — виртуальный CPU; автомасштабирование добавляет их по %L1 в активные часы, в остальное время — ни одного. Свыше %L2 слотов — редакция Enterprise.</translation>
    </message>
    <message>
        <source>For few, large queries, billing by data scanned may cost less: compare it.</source>
        <translation>При немногих больших запросах оплата за просканированные данные может быть дешевле: сравните.</translation>
    </message>
    <message>
        <source>All data counts as active; writes come in through the Storage Write API.</source>
        <translation>Все данные считаются активными; записи поступают через Storage Write API.</translation>
    </message>
    <message>
        <source>%1 slots are needed</source>
        <translation>нужно слотов: %L1</translation>
    </message>
    <message>
        <source>%1 slots is the most</source>
        <translation>наибольшее — %L1 слотов</translation>
    </message>
    <message>
        <source>%1 slots</source>
        <translation>слотов: %L1</translation>
    </message>
    <message>
        <source>average while scaled up are needed</source>
        <translation>в среднем при масштабировании</translation>
    </message>
    <message>
        <source>average while scaled up is the most</source>
        <translation>наибольшее, в среднем при масштабировании</translation>
    </message>
    <message>
        <source>%1 GiB / month are needed</source>
        <translation>нужно %L1 ГиБ / мес.</translation>
    </message>
    <message>
        <source>%1 GiB / month is the most</source>
        <translation>наибольшее — %L1 ГиБ / мес.</translation>
    </message>
    <message>
        <source>replication of datasets to another region is not modelled</source>
        <translation>репликация наборов данных в другой регион не моделируется</translation>
    </message>
    <message>
        <source>time travel reaches %1 days back; table snapshots are not modelled</source>
        <translation>time travel охватывает %L1 дней; снимки таблиц не моделируются</translation>
    </message>
    <message>
        <source>copies of datasets in another region are not modelled</source>
        <translation>копии наборов данных в другом регионе не моделируются</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Кластер %1</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>узлов: %L1</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Кластеры</translation>
    </message>
    <message>
        <source>multi-cluster routing sends requests to another cluster</source>
        <translation>многокластерная маршрутизация отправляет запросы в другой кластер</translation>
    </message>
    <message>
        <source>automatic with multi-cluster routing</source>
        <translation>автоматически при маршрутизации между кластерами</translation>
    </message>
    <message>
        <source>Bigtable&apos;s application profile routes to any cluster; with single-cluster routing the user fails over.</source>
        <translation>Профиль приложения Bigtable направляет запросы в любой кластер; при однокластерной маршрутизации переключает пользователь.</translation>
    </message>
    <message>
        <source>Clusters %1 to %2</source>
        <translation>Кластеры %1–%2</translation>
    </message>
    <message>
        <source>Cluster nodes</source>
        <translation>Узлы кластера</translation>
    </message>
    <message>
        <source>Replicated cluster nodes</source>
        <translation>Узлы кластера с репликацией</translation>
    </message>
    <message>
        <source>Replicated cluster storage</source>
        <translation>Хранилище кластера с репликацией</translation>
    </message>
    <message>
        <source>Each replicated Bigtable cluster bills its own copy of the data.</source>
        <translation>Каждый кластер Bigtable с репликацией оплачивает свою копию данных.</translation>
    </message>
    <message>
        <source>Bigtable API</source>
        <translation>Bigtable API</translation>
    </message>
    <message>
        <source>HBase client</source>
        <translation>клиент HBase</translation>
    </message>
    <message>
        <source>HBase has a compatible interface</source>
        <translation>у HBase совместимый интерфейс</translation>
    </message>
    <message>
        <source>further clusters</source>
        <translation>дополнительные кластеры</translation>
    </message>
    <message>
        <source>one for each zone</source>
        <translation>по одному на зону</translation>
    </message>
    <message>
        <source>in up to %1 regions</source>
        <translation>до %L1 регионов</translation>
    </message>
    <message>
        <source>%1 TiB for each SSD node</source>
        <translation>%L1 ТиБ на узел SSD</translation>
    </message>
    <message>
        <source>%1 TiB for each HDD node</source>
        <translation>%L1 ТиБ на узел HDD</translation>
    </message>
    <message>
        <source>nodes are set</source>
        <translation>узлы заданы</translation>
    </message>
    <message>
        <source>a node at least in each cluster</source>
        <translation>не менее узла в каждом кластере</translation>
    </message>
    <message>
        <source>multi-cluster routing</source>
        <translation>маршрутизация между кластерами</translation>
    </message>
    <message>
        <source>asynchronous copies in other zones</source>
        <translation>асинхронные копии в других зонах</translation>
    </message>
    <message>
        <source>strong in a cluster</source>
        <translation>строгая в кластере</translation>
    </message>
    <message>
        <source>eventual between clusters</source>
        <translation>конечная между кластерами</translation>
    </message>
    <message>
        <source>clusters in up to %1 regions</source>
        <translation>кластеры до %L1 регионов</translation>
    </message>
    <message>
        <source>each takes writes</source>
        <translation>каждый принимает записи</translation>
    </message>
    <message>
        <source>each cluster</source>
        <translation>каждый кластер</translation>
    </message>
    <message>
        <source>%1 node and more</source>
        <translation>от %L1 узла</translation>
    </message>
    <message>
        <source>in steps of a node</source>
        <translation>с шагом в узел</translation>
    </message>
    <message>
        <source>%1 to %2 nodes</source>
        <translation>узлов: %L1–%L2</translation>
    </message>
    <message>
        <source>The autoscaler&apos;s minimum is above its maximum.</source>
        <translation>Минимум автомасштабирования больше максимума.</translation>
    </message>
    <message>
        <source>Cluster in %1 nodes</source>
        <translation>Узлы кластера в %1</translation>
    </message>
    <message>
        <source>Cluster in %1 storage</source>
        <translation>Хранилище кластера в %1</translation>
    </message>
    <message>
        <source>The nodes of a cluster hold at most %1 GiB: %2 GiB each on SSD, %3 on HDD.</source>
        <translation>Узлы кластера вмещают не более %L1 ГиБ: по %L2 ГиБ на SSD, %L3 на HDD.</translation>
    </message>
    <message>
        <source>Cluster committed nodes</source>
        <translation>Узлы кластера по обязательству</translation>
    </message>
    <message>
        <source>Cluster nodes above the commitment</source>
        <translation>Узлы кластера сверх обязательства</translation>
    </message>
    <message>
        <source>Replicated cluster committed nodes</source>
        <translation>Узлы кластера с репликацией по обязательству</translation>
    </message>
    <message>
        <source>Replicated cluster nodes above the commitment</source>
        <translation>Узлы кластера с репликацией сверх обязательства</translation>
    </message>
    <message>
        <source>The Bigtable commitment covers the minimum nodes of all clusters; what the autoscaler adds is on demand.</source>
        <translation>Обязательство Bigtable покрывает минимум узлов всех кластеров; добавленное автомасштабированием — по требованию.</translation>
    </message>
    <message>
        <source>The Bigtable commitment is as large as the nodes of all clusters.</source>
        <translation>Обязательство Bigtable покрывает узлы всех кластеров.</translation>
    </message>
    <message>
        <source>Cluster in %1 committed nodes</source>
        <translation>Узлы кластера в %1 по обязательству</translation>
    </message>
    <message>
        <source>Cluster in %1 nodes above the commitment</source>
        <translation>Узлы кластера в %1 сверх обязательства</translation>
    </message>
    <message>
        <source>An SSD node serves up to %1 reads or %2 writes of rows a second (Bigtable documentation: performance) and is given at most %3 GiB, the autoscaler&apos;s own target.</source>
        <translation>Узел SSD обслуживает до %L1 чтений или %L2 записей строк в секунду (документация Bigtable: performance) и получает не более %L3 ГиБ — цель самого автомасштабирования.</translation>
    </message>
    <message>
        <source>Each cluster could serve the whole load alone.</source>
        <translation>Каждый кластер один выдержит всю нагрузку.</translation>
    </message>
    <message>
        <source>Backups are reckoned as one copy of the data.</source>
        <translation>Копии приняты за одну копию данных.</translation>
    </message>
    <message>
        <source>The autoscaler follows the load: the peak / the peak factor in the active hours, the minimum at other times.</source>
        <translation>Автомасштабирование следует за нагрузкой: в активные часы пик / коэффициент пика, в остальное время минимум.</translation>
    </message>
    <message>
        <source>%1 nodes are needed</source>
        <translation>нужно узлов: %L1</translation>
    </message>
    <message>
        <source>%1 nodes is the most</source>
        <translation>наибольшее — %L1 узлов</translation>
    </message>
    <message>
        <source>a new instance in another region is restored from a backup, which lies in the closest multi-region</source>
        <translation>новый экземпляр в другом регионе восстанавливается из резервной копии, которая лежит в ближайшем мультирегионе</translation>
    </message>
    <message>
        <source>Replication to the standby</source>
        <translation>Репликация на резерв</translation>
    </message>
    <message>
        <source>inside the region</source>
        <translation>внутри региона</translation>
    </message>
    <message>
        <source>Cloud SQL backups hold the used part of the disk once plus the daily change for each further backup; logs for point-in-time recovery are not included.</source>
        <translation>Копии Cloud SQL — это занятая часть диска и суточные изменения за каждую следующую копию; журналы для восстановления на момент времени не входят.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 and newer</source>
        <translation>PostgreSQL %1 и новее</translation>
    </message>
    <message>
        <source>up to %1 TiB</source>
        <translation>до %L1 ТиБ</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>останавливается вручную</translation>
    </message>
    <message>
        <source>the disk is billed</source>
        <translation>диск оплачивается</translation>
    </message>
    <message>
        <source>planned maintenance excluded</source>
        <translation>без планового обслуживания</translation>
    </message>
    <message>
        <source>MySQL %1 to %2</source>
        <translation>MySQL %1–%2</translation>
    </message>
    <message>
        <source>Primary SQL Server Standard</source>
        <translation>SQL Server Standard первичного</translation>
    </message>
    <message>
        <source>Primary standby</source>
        <translation>Резерв первичного</translation>
    </message>
    <message>
        <source>the licence of the active node covers it</source>
        <translation>его покрывает лицензия активного узла</translation>
    </message>
    <message>
        <source>included per core</source>
        <translation>включена, за ядро</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %L1</translation>
    </message>
    <message>
        <source>none for a standby</source>
        <translation>резерву не нужна</translation>
    </message>
    <message>
        <source>no own licences</source>
        <translation>свои лицензии нельзя</translation>
    </message>
    <message>
        <source>with licences of one&apos;s own</source>
        <translation>со своими лицензиями</translation>
    </message>
    <message>
        <source>MySQL %1: extended support has ended; Google upgrades what still runs it.</source>
        <translation>MySQL %1: срок расширенной поддержки истёк; Google обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>%1 and %2 machines need Hyperdisk Balanced storage.</source>
        <translation>Машинам %1 и %2 нужно хранилище Hyperdisk Balanced.</translation>
    </message>
    <message>
        <source>maintenance included</source>
        <translation>с учётом обслуживания</translation>
    </message>
    <message>
        <source>switchover without loss</source>
        <translation>переключение без потерь</translation>
    </message>
    <message>
        <source>up to %1 GiB</source>
        <translation>до %L1 ГиБ</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU and %2 GiB: Enterprise machines have %3 to %4 GiB per vCPU, in steps of %5 GiB.</source>
        <translation>Первичный с %L1 vCPU и %L2 ГиБ: у машин Enterprise %L3–%L4 ГиБ на vCPU, с шагом %L5 ГиБ.</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU and %2 GiB: Enterprise machines have %3 vCPU or an even number up to %4.</source>
        <translation>Первичный с %L1 vCPU и %L2 ГиБ: у машин Enterprise %L3 vCPU или чётное число до %L4.</translation>
    </message>
    <message>
        <source>Replica vCPU</source>
        <translation>vCPU реплики</translation>
    </message>
    <message>
        <source>Replica in %1 vCPU</source>
        <translation>vCPU реплики в %1</translation>
    </message>
    <message>
        <source>Replica in %1 memory</source>
        <translation>Память реплики в %1</translation>
    </message>
    <message>
        <source>Where the catalog has no general-purpose Enterprise price for a region, the %1 price of the region stands in: the two series are listed alike (Cloud SQL pricing), general purpose rounded to four decimals.</source>
        <translation>Если в каталоге нет цены Enterprise общего назначения для региона, берётся цена %1 этого региона: обе серии в прейскуранте одинаковы (Cloud SQL pricing), общее назначение округлено до четырёх знаков.</translation>
    </message>
    <message>
        <source>Hyperdisk Balanced needs an %1 or %2 machine.</source>
        <translation>Hyperdisk Balanced нужна машина %1 или %2.</translation>
    </message>
    <message>
        <source>The Cloud SQL commitment is as large as the vCPU and memory of these instances.</source>
        <translation>Обязательство Cloud SQL покрывает vCPU и память этих инстансов.</translation>
    </message>
    <message>
        <source>Primary SQL Server Express</source>
        <translation>SQL Server Express первичного</translation>
    </message>
    <message>
        <source>Primary SQL Server Web</source>
        <translation>SQL Server Web первичного</translation>
    </message>
    <message>
        <source>Primary SQL Server Enterprise</source>
        <translation>SQL Server Enterprise первичного</translation>
    </message>
    <message>
        <source>%1 and shared-core machines are listed for MySQL and PostgreSQL only.</source>
        <translation>Машины %1 и с общим ядром есть только для MySQL и PostgreSQL.</translation>
    </message>
    <message>
        <source>Enterprise Plus runs SQL Server Enterprise only.</source>
        <translation>Enterprise Plus — только с SQL Server Enterprise.</translation>
    </message>
    <message>
        <source>%1 machines are listed for MySQL and PostgreSQL only.</source>
        <translation>Машины %1 есть только для MySQL и PostgreSQL.</translation>
    </message>
    <message>
        <source>Replica SQL Server Standard</source>
        <translation>SQL Server Standard реплики</translation>
    </message>
    <message>
        <source>Each SQL Server replica is an instance of its own and is billed a licence.</source>
        <translation>Каждая реплика SQL Server — отдельный инстанс и оплачивает лицензию.</translation>
    </message>
    <message>
        <source>A primary has at most %1 replicas.</source>
        <translation>У первичного не более %L1 реплик.</translation>
    </message>
    <message>
        <source>Replica in %1 SQL Server Standard</source>
        <translation>SQL Server Standard реплики в %1</translation>
    </message>
    <message>
        <source>Version %1 is not one of this engine&apos;s with a published end of support: choose current.</source>
        <translation>У версии %1 этого движка нет опубликованного срока поддержки: выберите текущую.</translation>
    </message>
    <message>
        <source>PostgreSQL %1: extended support has ended; Google upgrades what still runs it.</source>
        <translation>PostgreSQL %1: срок расширенной поддержки истёк; Google обновляет то, что ещё работает.</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU and %2 GiB: %3 machines end at %4 vCPU and %5 GiB.</source>
        <translation>Первичный с %L1 vCPU и %L2 ГиБ: машины %3 — не более %L4 vCPU и %L5 ГиБ.</translation>
    </message>
    <message>
        <source>Enterprise Plus has no machine of %1 vCPU; the next larger, of %2 vCPU, is billed.</source>
        <translation>В Enterprise Plus нет машины с %L1 vCPU; оплачивается ближайшая большая, с %L2 vCPU.</translation>
    </message>
    <message>
        <source>Enterprise Plus has no HDD storage.</source>
        <translation>В Enterprise Plus нет хранилища HDD.</translation>
    </message>
    <message>
        <source>Primary with %1 vCPU and %2 GiB: %3 machines end at %4 vCPU.</source>
        <translation>Первичный с %L1 vCPU и %L2 ГиБ: машины %3 — не более %L4 vCPU.</translation>
    </message>
    <message>
        <source>Shared-core instances have at most %1 GiB of storage.</source>
        <translation>У инстансов с общим ядром не более %L1 ГиБ хранилища.</translation>
    </message>
    <message>
        <source>Replica with %1 vCPU and %2 GiB: Enterprise machines have %3 to %4 GiB per vCPU, in steps of %5 GiB.</source>
        <translation>Реплика с %L1 vCPU и %L2 ГиБ: у машин Enterprise %L3–%L4 ГиБ на vCPU, с шагом %L5 ГиБ.</translation>
    </message>
    <message>
        <source>Replica with %1 vCPU and %2 GiB: Enterprise machines have %3 vCPU or an even number up to %4.</source>
        <translation>Реплика с %L1 vCPU и %L2 ГиБ: у машин Enterprise %L3 vCPU или чётное число до %L4.</translation>
    </message>
    <message>
        <source>Primary IOPS above %1</source>
        <translation>IOPS первичного свыше %L1</translation>
    </message>
    <message>
        <source>Primary throughput above %1 MiB/s</source>
        <translation>Пропускная способность первичного свыше %L1 МиБ/с</translation>
    </message>
    <message>
        <source>A commitment is billed every hour: stopping the instance saves nothing.</source>
        <translation>Обязательство оплачивается каждый час: остановка инстанса ничего не экономит.</translation>
    </message>
    <message>
        <source>Replica SQL Server Express</source>
        <translation>SQL Server Express реплики</translation>
    </message>
    <message>
        <source>Replica in %1 SQL Server Express</source>
        <translation>SQL Server Express реплики в %1</translation>
    </message>
    <message>
        <source>Replica SQL Server Web</source>
        <translation>SQL Server Web реплики</translation>
    </message>
    <message>
        <source>Replica in %1 SQL Server Web</source>
        <translation>SQL Server Web реплики в %1</translation>
    </message>
    <message>
        <source>Replica SQL Server Enterprise</source>
        <translation>SQL Server Enterprise реплики</translation>
    </message>
    <message>
        <source>Replica in %1 SQL Server Enterprise</source>
        <translation>SQL Server Enterprise реплики в %1</translation>
    </message>
    <message>
        <source>Replica in %1 standby</source>
        <translation>Резерв реплики в %1</translation>
    </message>
    <message>
        <source>Enterprise edition, general purpose: an even number of vCPUs with %1 GiB of memory each, more for a larger working set.</source>
        <translation>Редакция Enterprise, общего назначения: чётное число vCPU по %L1 ГиБ памяти, больше — при большем рабочем наборе.</translation>
    </message>
    <message>
        <source>Storage is provisioned with %1 % to spare; backups hold what is used of it.</source>
        <translation>Хранилище выделено с запасом %L1 %; копии содержат занятое.</translation>
    </message>
    <message>
        <source>Enterprise machines end at %1 vCPU and %2 GiB of memory, so this one is an Enterprise Plus machine.</source>
        <translation>Машины Enterprise — не более %L1 vCPU и %L2 ГиБ памяти, поэтому это машина Enterprise Plus.</translation>
    </message>
    <message>
        <source>Enterprise Plus machines end at %1 vCPU and %2 GiB</source>
        <translation>машины Enterprise Plus — не более %L1 vCPU и %L2 ГиБ</translation>
    </message>
    <message>
        <source>The replica in the second region has %1 vCPU, enough to keep its copy, and is resized when it takes over.</source>
        <translation>У реплики во втором регионе %L1 vCPU — достаточно для копии; приняв работу, она увеличивается.</translation>
    </message>
    <message>
        <source>The replica in the second region is half as large as the primary.</source>
        <translation>Реплика во втором регионе вдвое меньше первичного.</translation>
    </message>
    <message>
        <source>standard backups are kept a year at most</source>
        <translation>стандартные копии хранятся не более года</translation>
    </message>
    <message>
        <source>Realtime Database</source>
        <translation>Realtime Database</translation>
    </message>
    <message>
        <source>Downloads beyond %1 GB</source>
        <translation>Загрузки сверх %L1 ГБ</translation>
    </message>
    <message>
        <source>Nothing else in the project uses Firebase&apos;s free quotas.</source>
        <translation>Больше ничего в проекте не расходует бесплатные квоты Firebase.</translation>
    </message>
    <message>
        <source>Firebase Realtime Database API</source>
        <translation>Firebase Realtime Database API</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>an emulator for tests</source>
        <translation>эмулятор для испытаний</translation>
    </message>
    <message>
        <source>no capacity to set</source>
        <translation>ёмкость не задаётся</translation>
    </message>
    <message>
        <source>billed by data and downloads</source>
        <translation>оплачиваются данные и загрузки</translation>
    </message>
    <message>
        <source>one region for each database</source>
        <translation>один регион на базу</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>функции</translation>
    </message>
    <message>
        <source>clients in step and offline</source>
        <translation>клиенты синхронны и работают без сети</translation>
    </message>
    <message>
        <source>within the included %1 GB-month</source>
        <translation>в пределах включённых %L1 ГБ-мес.</translation>
    </message>
    <message>
        <source>within the included %1 million requests</source>
        <translation>в пределах включённых %L1 млн запросов</translation>
    </message>
    <message>
        <source>Function memory beyond %1 GB-seconds</source>
        <translation>Память функций сверх %L1 ГБ-секунд</translation>
    </message>
    <message>
        <source>Function CPU beyond %1 vCPU-seconds</source>
        <translation>CPU функций сверх %L1 vCPU-секунд</translation>
    </message>
    <message>
        <source>above %1 million requests</source>
        <translation>свыше %L1 млн запросов</translation>
    </message>
    <message>
        <source>Build minutes beyond %1 a day</source>
        <translation>Минуты сборки сверх %L1 в день</translation>
    </message>
    <message>
        <source>Function egress</source>
        <translation>Исходящий трафик функций</translation>
    </message>
    <message>
        <source>Each read downloads one item to a client; overhead of protocol and encryption comes on top. Traffic to the internet is this download.</source>
        <translation>Каждое чтение загружает клиенту один элемент; накладные расходы протокола и шифрования сверх того. Трафик в интернет — это и есть загрузка.</translation>
    </message>
    <message>
        <source>Writes cost nothing of their own; backups are not modelled.</source>
        <translation>Сами записи бесплатны; копии не моделируются.</translation>
    </message>
    <message>
        <source>a database lives in one region</source>
        <translation>база живёт в одном регионе</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>A multi-region location of Firestore is drawn as one region; its replicas stand in zones of two regions, with a witness in a third.</source>
        <translation>Многорегиональное расположение Firestore нарисовано одним регионом; его реплики стоят в зонах двух регионов, свидетель — в третьем.</translation>
    </message>
    <message>
        <source>Zone replica %1</source>
        <translation>Реплика в зоне, %1</translation>
    </message>
    <message>
        <source>A Firestore backup is as large as the data stored.</source>
        <translation>Копия Firestore равна хранимым данным.</translation>
    </message>
    <message>
        <source>Every day of the month uses Firestore alike, so the daily free quota counts in full.</source>
        <translation>Все дни месяца одинаковы, поэтому суточная бесплатная квота учтена полностью.</translation>
    </message>
    <message>
        <source>Firestore API</source>
        <translation>Firestore API</translation>
    </message>
    <message>
        <source>none to set</source>
        <translation>задавать нечего</translation>
    </message>
    <message>
        <source>three zones or two regions serve every location</source>
        <translation>каждое место обслуживают три зоны или два региона</translation>
    </message>
    <message>
        <source>a document holds %1 MiB</source>
        <translation>документ вмещает %L1 МиБ</translation>
    </message>
    <message>
        <source>%1 % in multi-region locations</source>
        <translation>%L1 % в мультирегионах</translation>
    </message>
    <message>
        <source>synchronous over three zones or more</source>
        <translation>синхронно в трёх и более зонах</translation>
    </message>
    <message>
        <source>clones</source>
        <translation>клоны</translation>
    </message>
    <message>
        <source>billed by size</source>
        <translation>оплачиваются по размеру</translation>
    </message>
    <message>
        <source>%1 serve from two regions</source>
        <translation>%1 обслуживаются из двух регионов</translation>
    </message>
    <message>
        <source>in the multi-region locations</source>
        <translation>в многорегиональных расположениях</translation>
    </message>
    <message>
        <source>a MongoDB-compatible interface in the Enterprise edition</source>
        <translation>интерфейс, совместимый с MongoDB, в редакции Enterprise</translation>
    </message>
    <message>
        <source>with Firebase</source>
        <translation>с Firebase</translation>
    </message>
    <message>
        <source>MongoDB-compatible</source>
        <translation>совместимость с MongoDB</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>enterprise</translation>
    </message>
    <message>
        <source>Point-in-time recovery data</source>
        <translation>Данные для восстановления на момент времени</translation>
    </message>
    <message>
        <source>Firestore&apos;s egress to other regions is billed at the price that the list begins with; distant regions may cost more.</source>
        <translation>Исходящий трафик Firestore в другие регионы считается по цене, с которой начинается прейскурант; дальние регионы могут быть дороже.</translation>
    </message>
    <message>
        <source>The Firestore commitment is as large as the reads, writes and deletes that are billed, every hour alike.</source>
        <translation>Обязательство Firestore покрывает оплачиваемые чтения, записи и удаления, каждый час одинаково.</translation>
    </message>
    <message>
        <source>Each read and write is one document; the mean over all hours is billed; nothing is deleted.</source>
        <translation>Каждое чтение и запись — один документ; оплачивается среднее за все часы; ничего не удаляется.</translation>
    </message>
    <message>
        <source>Indexes are not counted in the storage: add what yours take.</source>
        <translation>Индексы в хранилище не учтены: добавьте свои.</translation>
    </message>
    <message>
        <source>The Enterprise edition speaks to MongoDB drivers: a unit for each %1 KiB read and each %2 KiB written; no listeners.</source>
        <translation>Редакция Enterprise говорит с драйверами MongoDB: единица на каждые %L1 КиБ чтения и каждые %L2 КиБ записи; без слушателей.</translation>
    </message>
    <message>
        <source>%1 per day are needed</source>
        <translation>нужно %L1 в день</translation>
    </message>
    <message>
        <source>%1 per day is the most</source>
        <translation>наибольшее — %L1 в день</translation>
    </message>
    <message>
        <source>two regions are a matter of its location: choose %1, %2 or %3</source>
        <translation>два региона зависят от местоположения: выберите %1, %2 или %3</translation>
    </message>
    <message>
        <source>daily backups are kept %1 weeks at most</source>
        <translation>ежедневные копии хранятся не более %L1 недель</translation>
    </message>
    <message>
        <source>its backups stay in the location of the database</source>
        <translation>резервные копии остаются в местоположении базы данных</translation>
    </message>
    <message>
        <source>highmem-medium</source>
        <translation>highmem-medium</translation>
    </message>
    <message>
        <source>Primary node highmem-medium</source>
        <translation>Первичный узел highmem-medium</translation>
    </message>
    <message>
        <source>Replica node highmem-medium</source>
        <translation>Узел-реплика highmem-medium</translation>
    </message>
    <message>
        <source>the engine itself</source>
        <translation>сам движок</translation>
    </message>
    <message>
        <source>up to %1 nodes of up to %2 GB</source>
        <translation>до %L1 узлов по %L2 ГБ</translation>
    </message>
    <message>
        <source>billed from creation</source>
        <translation>оплачивается с создания</translation>
    </message>
    <message>
        <source>used or not</source>
        <translation>независимо от использования</translation>
    </message>
    <message>
        <source>asynchronous replica</source>
        <translation>асинхронная реплика</translation>
    </message>
    <message>
        <source>cluster protocol</source>
        <translation>протокол кластера</translation>
    </message>
    <message>
        <source>over several zones</source>
        <translation>по нескольким зонам</translation>
    </message>
    <message>
        <source>Redis Standard %1 capacity</source>
        <translation>Ёмкость Redis Standard %1</translation>
    </message>
    <message>
        <source>Node vCPU</source>
        <translation>vCPU узла</translation>
    </message>
    <message>
        <source>Node memory</source>
        <translation>Память узла</translation>
    </message>
    <message>
        <source>up to %1 nodes of up to %2 GiB</source>
        <translation>до %L1 узлов по %L2 ГиБ</translation>
    </message>
    <message>
        <source>keys are spread</source>
        <translation>ключи распределены</translation>
    </message>
    <message>
        <source>not copied</source>
        <translation>без копий</translation>
    </message>
    <message>
        <source>Primary node shared-core-nano</source>
        <translation>Первичный узел shared-core-nano</translation>
    </message>
    <message>
        <source>Replica node shared-core-nano</source>
        <translation>Узел-реплика shared-core-nano</translation>
    </message>
    <message>
        <source>shared-core-nano</source>
        <translation>shared-core-nano</translation>
    </message>
    <message>
        <source>Primary node standard-small</source>
        <translation>Первичный узел standard-small</translation>
    </message>
    <message>
        <source>Replica node standard-small</source>
        <translation>Узел-реплика standard-small</translation>
    </message>
    <message>
        <source>standard-small</source>
        <translation>standard-small</translation>
    </message>
    <message>
        <source>Primary node highmem-xlarge</source>
        <translation>Первичный узел highmem-xlarge</translation>
    </message>
    <message>
        <source>Replica node highmem-xlarge</source>
        <translation>Узел-реплика highmem-xlarge</translation>
    </message>
    <message>
        <source>highmem-xlarge</source>
        <translation>highmem-xlarge</translation>
    </message>
    <message>
        <source>An instance has at most %1 nodes, replicas included.</source>
        <translation>В инстансе не более %L1 узлов, включая реплики.</translation>
    </message>
    <message>
        <source>append-only file</source>
        <translation>файл журнала AOF</translation>
    </message>
    <message>
        <source>The Memorystore commitment is as large as the capacity of this instance.</source>
        <translation>Обязательство Memorystore покрывает ёмкость этого инстанса.</translation>
    </message>
    <message>
        <source>Redis Basic %1 capacity</source>
        <translation>Ёмкость Redis Basic %1</translation>
    </message>
    <message>
        <source>none for the Basic tier</source>
        <translation>нет для уровня Basic</translation>
    </message>
    <message>
        <source>Memcached nodes have at least %1 GiB per vCPU.</source>
        <translation>Узлам Memcached нужно не менее %L1 ГиБ на vCPU.</translation>
    </message>
    <message>
        <source>Redis instances of up to %1 GiB have no committed use price.</source>
        <translation>У инстансов Redis до %L1 ГиБ нет цены committed use.</translation>
    </message>
    <message>
        <source>Valkey, which Redis clients can use, on the cheapest node type whose memory for keys holds the data; no throughput of a node is published, so measure yours.</source>
        <translation>Valkey, с которым работают клиенты Redis, на самом дешёвом типе узла, память которого вмещает данные; пропускная способность узлов не опубликована — измерьте свою.</translation>
    </message>
    <message>
        <source>No backups or persistence: what is cached can be loaded again.</source>
        <translation>Без копий и сохранения: кэш можно загрузить заново.</translation>
    </message>
    <message>
        <source>Nodes of up to %1 GiB and %2 vCPU, two at least over several zones.</source>
        <translation>Узлы до %L1 ГиБ и %L2 vCPU, не менее двух при нескольких зонах.</translation>
    </message>
    <message>
        <source>an instance has at most %1 nodes</source>
        <translation>в инстансе не более %L1 узлов</translation>
    </message>
    <message>
        <source>Nodes are reached from inside Google Cloud only; traffic to the internet is the application&apos;s.</source>
        <translation>Узлы доступны только изнутри Google Cloud; трафик в интернет — дело приложения.</translation>
    </message>
    <message>
        <source>replication to another region is not modelled</source>
        <translation>репликация в другой регион не моделируется</translation>
    </message>
    <message>
        <source>its backups and exports are not modelled</source>
        <translation>резервные копии и выгрузки не моделируются</translation>
    </message>
    <message>
        <source>Read-write replica %1</source>
        <translation>Реплика чтения и записи %1</translation>
    </message>
    <message>
        <source>%1 PU</source>
        <translation>%L1 PU</translation>
    </message>
    <message>
        <source>Voting replicas</source>
        <translation>Голосующие реплики</translation>
    </message>
    <message>
        <source>Compute capacity</source>
        <translation>Вычислительная ёмкость</translation>
    </message>
    <message>
        <source>Replication between the zones of the region</source>
        <translation>Репликация между зонами региона</translation>
    </message>
    <message>
        <source>A full Spanner backup is as large as the stored data, an incremental one the given share of it.</source>
        <translation>Полная копия Spanner равна хранимым данным, инкрементная — заданной их доле.</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>Spanner</translation>
    </message>
    <message>
        <source>GoogleSQL or PostgreSQL dialect</source>
        <translation>диалект GoogleSQL или PostgreSQL</translation>
    </message>
    <message>
        <source>three replicas in the region</source>
        <translation>три реплики в регионе</translation>
    </message>
    <message>
        <source>%1 TiB for each node</source>
        <translation>%L1 ТиБ на узел</translation>
    </message>
    <message>
        <source>capacity is set</source>
        <translation>ёмкость задана</translation>
    </message>
    <message>
        <source>%1 PU at least</source>
        <translation>не менее %L1 PU</translation>
    </message>
    <message>
        <source>synchronous quorum over three zones</source>
        <translation>синхронный кворум в трёх зонах</translation>
    </message>
    <message>
        <source>stale reads on request</source>
        <translation>устаревшие чтения по запросу</translation>
    </message>
    <message>
        <source>two and more with a multi-region configuration</source>
        <translation>два и более в мультирегионе</translation>
    </message>
    <message>
        <source>unless in a multi-region configuration</source>
        <translation>кроме многорегиональной конфигурации</translation>
    </message>
    <message>
        <source>apart from the provisioned capacity</source>
        <translation>отдельно от выделенной мощности</translation>
    </message>
    <message>
        <source>optional read-only replicas in other regions</source>
        <translation>необязательные реплики только для чтения в других регионах</translation>
    </message>
    <message>
        <source>Replication between regions</source>
        <translation>Репликация между регионами</translation>
    </message>
    <message>
        <source>Dual-region and multi-region configurations need the Enterprise Plus edition.</source>
        <translation>Конфигурациям из двух регионов и мультирегиону нужна редакция Enterprise Plus.</translation>
    </message>
    <message>
        <source>as the configuration has them</source>
        <translation>по конфигурации</translation>
    </message>
    <message>
        <source>synchronous quorum over regions</source>
        <translation>синхронный кворум регионов</translation>
    </message>
    <message>
        <source>dual-region and multi-region</source>
        <translation>два региона и мультирегион</translation>
    </message>
    <message>
        <source>two regions or more</source>
        <translation>два региона и больше</translation>
    </message>
    <message>
        <source>the leader region commits</source>
        <translation>фиксирует ведущий регион</translation>
    </message>
    <message>
        <source>synchronous over regions</source>
        <translation>синхронно между регионами</translation>
    </message>
    <message>
        <source>Witness replica</source>
        <translation>Реплика-свидетель</translation>
    </message>
    <message>
        <source>Of Spanner&apos;s multi-region configurations a base one is drawn: two read-write replicas in each of two regions, and a witness.</source>
        <translation>Из многорегиональных конфигураций Spanner нарисована базовая: по две читающе-пишущие реплики в двух регионах и свидетель.</translation>
    </message>
    <message>
        <source>%1 PU and more</source>
        <translation>от %L1 PU</translation>
    </message>
    <message>
        <source>in steps of %1 PU</source>
        <translation>с шагом %L1 PU</translation>
    </message>
    <message>
        <source>%1 to %2 PU</source>
        <translation>%L1–%L2 PU</translation>
    </message>
    <message>
        <source>Read-only replica in %1</source>
        <translation>Реплика только для чтения в %1</translation>
    </message>
    <message>
        <source>SSD storage in %1</source>
        <translation>Хранилище SSD в %1</translation>
    </message>
    <message>
        <source>Read-only replica</source>
        <translation>Реплика только для чтения</translation>
    </message>
    <message>
        <source>This capacity holds at most %1 GiB of SSD storage.</source>
        <translation>Эта ёмкость вмещает не более %L1 ГиБ хранилища SSD.</translation>
    </message>
    <message>
        <source>Committed compute capacity</source>
        <translation>Вычислительная ёмкость по обязательству</translation>
    </message>
    <message>
        <source>The managed autoscaler needs the Enterprise or Enterprise Plus edition.</source>
        <translation>Управляемому автомасштабированию нужна редакция Enterprise или Enterprise Plus.</translation>
    </message>
    <message>
        <source>The autoscaler&apos;s minimum must be between %1 % and %2 % of its maximum.</source>
        <translation>Минимум автомасштабирования должен быть от %L1 % до %L2 % максимума.</translation>
    </message>
    <message>
        <source>Compute capacity above the commitment</source>
        <translation>Вычислительная ёмкость сверх обязательства</translation>
    </message>
    <message>
        <source>The Spanner commitment covers the autoscaler&apos;s minimum; what it adds is on demand.</source>
        <translation>Обязательство Spanner покрывает минимум автомасштабирования; добавленное — по требованию.</translation>
    </message>
    <message>
        <source>HDD storage in %1</source>
        <translation>Хранилище HDD в %1</translation>
    </message>
    <message>
        <source>The Spanner commitment does not include the read-only replicas: they are billed on demand.</source>
        <translation>Обязательство Spanner не включает реплики только для чтения: они оплачиваются по требованию.</translation>
    </message>
    <message>
        <source>A node serves up to %1 reads or %2 writes a second (Spanner documentation: tiered storage, SSD) and holds %3 TiB; capacity is set for the peak at the target utilisation.</source>
        <translation>Узел обслуживает до %L1 чтений или %L2 записей в секунду (документация Spanner: tiered storage, SSD) и вмещает %L3 ТиБ; ёмкость задана под пик при целевой загрузке.</translation>
    </message>
    <message>
        <source>One full backup for each day that backups are kept.</source>
        <translation>По одной полной копии за каждый день хранения.</translation>
    </message>
    <message>
        <source>The Enterprise edition&apos;s autoscaler follows the load and costs less than Standard at the peak&apos;s capacity: the peak / the peak factor in the active hours, the minimum at other times.</source>
        <translation>Автомасштабирование редакции Enterprise следует за нагрузкой и стоит меньше, чем Standard с пиковой ёмкостью: в активные часы пик / коэффициент пика, в остальное время минимум.</translation>
    </message>
    <message>
        <source>%1 PU are needed</source>
        <translation>нужно %L1 PU</translation>
    </message>
    <message>
        <source>%1 PU is the most</source>
        <translation>наибольшее — %L1 PU</translation>
    </message>
    <message>
        <source>A node serves up to %1 reads a second in each region or %2 writes (Spanner documentation: tiered storage, SSD) and holds %3 TiB; capacity is set for the peak at the target utilisation.</source>
        <translation>Узел обслуживает до %L1 чтений в секунду в каждом регионе или %L2 записей (документация Spanner: tiered storage, SSD) и вмещает %L3 ТиБ; ёмкость задана под пик при целевой загрузке.</translation>
    </message>
    <message>
        <source>A second region needs a multi-region configuration, which is sold with Enterprise Plus; every region serves reads and writes.</source>
        <translation>Для второго региона нужна мультирегиональная конфигурация, доступная в редакции Enterprise Plus; чтения и записи обслуживает каждый регион.</translation>
    </message>
    <message>
        <source>backups are kept a year at most</source>
        <translation>копии хранятся не более года</translation>
    </message>
    <message>
        <source>Databases %1 to %2</source>
        <translation>Базы данных %1–%2</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Откат</translation>
    </message>
    <message>
        <source>up to %1 GB</source>
        <translation>до %L1 ГБ</translation>
    </message>
    <message>
        <source>larger plans exist</source>
        <translation>есть и большие планы</translation>
    </message>
    <message>
        <source>under %1 h of downtime expected a month</source>
        <translation>ожидаемый простой менее %L1 ч в месяц</translation>
    </message>
    <message>
        <source>one instance</source>
        <translation>один инстанс</translation>
    </message>
    <message>
        <source>write-ahead log shipped every %1 s</source>
        <translation>журнал WAL отправляется каждые %L1 с</translation>
    </message>
    <message>
        <source>a database has one region</source>
        <translation>у базы один регион</translation>
    </message>
    <message>
        <source>The plan %1 holds %2 GB.</source>
        <translation>План %1 вмещает %L2 ГБ.</translation>
    </message>
    <message>
        <source>under %1 min of downtime expected a month</source>
        <translation>ожидаемый простой менее %L1 мин в месяц</translation>
    </message>
    <message>
        <source>Replica of Database %1</source>
        <translation>Реплика базы данных %1</translation>
    </message>
    <message>
        <source>Replica of Databases %1 to %2</source>
        <translation>Реплика баз данных %1–%2</translation>
    </message>
    <message>
        <source>No vCPUs are published; a %1 is taken to serve what one vCPU does.</source>
        <translation>vCPU не публикуются; %1 принят за один vCPU.</translation>
    </message>
    <message>
        <source>of its plans only the smallest have a price in public material (%1 GB of memory, %2 GB of disk)</source>
        <translation>из планов цена опубликована только у наименьших (%L1 ГБ памяти, %L2 ГБ диска)</translation>
    </message>
    <message>
        <source>rollback reaches %1 days back (Standard) or %2 (Premium)</source>
        <translation>откат охватывает %L1 дней (Standard) или %L2 (Premium)</translation>
    </message>
    <message>
        <source>a plan has one region</source>
        <translation>у плана один регион</translation>
    </message>
    <message>
        <source>InfluxDB Cloud Serverless</source>
        <translation>InfluxDB Cloud Serverless</translation>
    </message>
    <message>
        <source>Data in</source>
        <translation>Входящие данные</translation>
    </message>
    <message>
        <source>Data out</source>
        <translation>Исходящие данные</translation>
    </message>
    <message>
        <source>SQL and InfluxQL</source>
        <translation>SQL и InfluxQL</translation>
    </message>
    <message>
        <source>proprietary service</source>
        <translation>проприетарный сервис</translation>
    </message>
    <message>
        <source>InfluxDB %1 Core (MIT or Apache %2)</source>
        <translation>InfluxDB %1 Core (MIT или Apache %2)</translation>
    </message>
    <message>
        <source>any use within the plan&apos;s limits</source>
        <translation>любое использование в пределах плана</translation>
    </message>
    <message>
        <source>billed by meter</source>
        <translation>оплачивается по счётчику</translation>
    </message>
    <message>
        <source>an organisation has one region</source>
        <translation>у организации один регион</translation>
    </message>
    <message>
        <source>The usage plan takes at most %1 MB in %2 minutes, %3 MB an hour.</source>
        <translation>План по использованию принимает не более %L1 МБ за %L2 минут, %L3 МБ в час.</translation>
    </message>
    <message>
        <source>The usage plan returns at most %1 GB in %2 minutes, %3 GB a month.</source>
        <translation>План по использованию возвращает не более %L1 ГБ за %L2 минут, %L3 ГБ в месяц.</translation>
    </message>
    <message>
        <source>Each write is a point of the item size in line protocol; each read is one query that returns one item. Queries that return many points cost less.</source>
        <translation>Каждая запись — точка размером с элемент в line protocol; каждое чтение — запрос, возвращающий один элемент. Запросы, возвращающие много точек, дешевле.</translation>
    </message>
    <message>
        <source>the usage plan takes %1 MB in %2 minutes at most</source>
        <translation>план по использованию принимает не более %L1 МБ за %L2 минут</translation>
    </message>
    <message>
        <source>the usage plan returns %1 GB in %2 minutes at most</source>
        <translation>план по использованию возвращает не более %L1 ГБ за %L2 минут</translation>
    </message>
    <message>
        <source>average</source>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>%1 MB / hour are needed</source>
        <translation>нужно %L1 МБ / ч</translation>
    </message>
    <message>
        <source>%1 MB / hour is the most</source>
        <translation>наибольшее — %L1 МБ / ч</translation>
    </message>
    <message>
        <source>%1 per second are needed</source>
        <translation>нужно %L1 в секунду</translation>
    </message>
    <message>
        <source>%1 per second is the most</source>
        <translation>наибольшее — %L1 в секунду</translation>
    </message>
    <message>
        <source>data lives in one region</source>
        <translation>данные живут в одном регионе</translation>
    </message>
    <message>
        <source>Replica set</source>
        <translation>Набор реплик</translation>
    </message>
    <message>
        <source>the other nodes elect one of them</source>
        <translation>остальные узлы выбирают одного из своих</translation>
    </message>
    <message>
        <source>median of an election at most</source>
        <translation>медиана выборов, самое большее</translation>
    </message>
    <message>
        <source>with the default write concern</source>
        <translation>с write concern по умолчанию</translation>
    </message>
    <message>
        <source>Disk of the tier&apos;s default size</source>
        <translation>Диск уровня размером по умолчанию</translation>
    </message>
    <message>
        <source>Atlas backup and transfer rates that are published only as a range over regions are billed at the highest.</source>
        <translation>Ставки копий и передачи Atlas, опубликованные лишь диапазоном по регионам, считаются по верхней.</translation>
    </message>
    <message>
        <source>the Community Server is source available (SSPL)</source>
        <translation>исходный код Community Server доступен (SSPL)</translation>
    </message>
    <message>
        <source>MongoDB Community Server</source>
        <translation>MongoDB Community Server</translation>
    </message>
    <message>
        <source>%1 secondaries</source>
        <translation>вторичных: %L1</translation>
    </message>
    <message>
        <source>further nodes are charged</source>
        <translation>дополнительные узлы оплачиваются</translation>
    </message>
    <message>
        <source>per shard</source>
        <translation>на шард</translation>
    </message>
    <message>
        <source>tiers and disks can autoscale</source>
        <translation>уровни и диски могут масштабироваться автоматически</translation>
    </message>
    <message>
        <source>a paused cluster pays its storage</source>
        <translation>приостановленный кластер платит за хранилище</translation>
    </message>
    <message>
        <source>acknowledged by a majority of the nodes</source>
        <translation>подтверждается большинством узлов</translation>
    </message>
    <message>
        <source>read and write concern for each operation</source>
        <translation>read и write concern для каждой операции</translation>
    </message>
    <message>
        <source>nodes of one cluster in several regions</source>
        <translation>узлы одного кластера в нескольких регионах</translation>
    </message>
    <message>
        <source>one primary</source>
        <translation>один первичный</translation>
    </message>
    <message>
        <source>%1 ops/s</source>
        <translation>%L1 оп./с</translation>
    </message>
    <message>
        <source>%1 GB of storage</source>
        <translation>%L1 ГБ хранилища</translation>
    </message>
    <message>
        <source>up to %1 operations/s</source>
        <translation>до %L1 операций/с</translation>
    </message>
    <message>
        <source>billed by the band of each hour</source>
        <translation>оплачивается по полосе каждого часа</translation>
    </message>
    <message>
        <source>%1 a month at least</source>
        <translation>не менее %1 в месяц</translation>
    </message>
    <message>
        <source>none below %1</source>
        <translation>нет ниже %1</translation>
    </message>
    <message>
        <source>a cluster has one region</source>
        <translation>у кластера один регион</translation>
    </message>
    <message>
        <source>Flex cluster</source>
        <translation>Кластер Flex</translation>
    </message>
    <message>
        <source>%1 ops/s up to the cap of %2</source>
        <translation>%L1 оп./с до предела %2</translation>
    </message>
    <message>
        <source>Further nodes %1</source>
        <translation>Дополнительные узлы %1</translation>
    </message>
    <message>
        <source>Atlas backup and transfer rates that are published only as a range over regions are billed at the lowest.</source>
        <translation>Ставки копий и передачи Atlas, опубликованные лишь диапазоном по регионам, считаются по нижней.</translation>
    </message>
    <message>
        <source>%1 clusters have at most %2 GB of storage.</source>
        <translation>У кластеров %1 не более %L2 ГБ хранилища.</translation>
    </message>
    <message>
        <source>The primary serves the whole load, unsharded; two secondaries take over.</source>
        <translation>Первичный обслуживает всю нагрузку, без шардов; два вторичных принимают работу.</translation>
    </message>
    <message>
        <source>The tier&apos;s default disk is too small: a custom disk holds the data with %1 % to spare.</source>
        <translation>Диск уровня по умолчанию мал: заданный диск вмещает данные с запасом %L1 %.</translation>
    </message>
    <message>
        <source>The tier&apos;s default disk holds the data with %1 % to spare.</source>
        <translation>Диск уровня по умолчанию вмещает данные с запасом %L1 %.</translation>
    </message>
    <message>
        <source>the disk of %1 ends at %2 GB</source>
        <translation>диск %1 — не более %L2 ГБ</translation>
    </message>
    <message>
        <source>A second region has two nodes of the same tier; each takes every write.</source>
        <translation>Во втором регионе два узла того же уровня; каждый принимает каждую запись.</translation>
    </message>
    <message>
        <source>a replica set has one primary, in one region</source>
        <translation>у набора реплик один первичный, в одном регионе</translation>
    </message>
    <message>
        <source>a Flex cluster has one region</source>
        <translation>у кластера Flex один регион</translation>
    </message>
    <message>
        <source>%1 CU</source>
        <translation>%L1 CU</translation>
    </message>
    <message>
        <source>Safekeeper %1</source>
        <translation>Safekeeper %1</translation>
    </message>
    <message>
        <source>Pageserver</source>
        <translation>Pageserver</translation>
    </message>
    <message>
        <source>Secondary pageserver</source>
        <translation>Вторичный pageserver</translation>
    </message>
    <message>
        <source>the compute starts again</source>
        <translation>вычисления запускаются заново</translation>
    </message>
    <message>
        <source>loss of its machine</source>
        <translation>потеря его машины</translation>
    </message>
    <message>
        <source>seconds after a crash</source>
        <translation>секунды после сбоя</translation>
    </message>
    <message>
        <source>the compute starts in another zone</source>
        <translation>вычисления запускаются в другой зоне</translation>
    </message>
    <message>
        <source>Safekeepers</source>
        <translation>Safekeeper</translation>
    </message>
    <message>
        <source>the other safekeepers go on</source>
        <translation>остальные safekeeper продолжают работу</translation>
    </message>
    <message>
        <source>Pageservers</source>
        <translation>Pageserver</translation>
    </message>
    <message>
        <source>the secondary pageserver takes over</source>
        <translation>работу принимает вторичный pageserver</translation>
    </message>
    <message>
        <source>pages are made again from log and object storage</source>
        <translation>страницы создаются заново из журнала и объектного хранилища</translation>
    </message>
    <message>
        <source>Neon&apos;s computes and pageservers are drawn in zones of their own; the vendor places them.</source>
        <translation>Вычисления и pageserver Neon нарисованы каждый в своей зоне; размещает их поставщик.</translation>
    </message>
    <message>
        <source>Read replicas %1 to %2</source>
        <translation>Реплики чтения %1–%2</translation>
    </message>
    <message>
        <source>Root branch</source>
        <translation>Корневая ветка</translation>
    </message>
    <message>
        <source>Instant restore history</source>
        <translation>История мгновенного восстановления</translation>
    </message>
    <message>
        <source>Neon&apos;s restore history is the change per day times the restore window.</source>
        <translation>История восстановления Neon — это изменения за день × окно восстановления.</translation>
    </message>
    <message>
        <source>the storage layer is open source</source>
        <translation>код слоя хранения открыт</translation>
    </message>
    <message>
        <source>several computes over one storage</source>
        <translation>несколько вычислений на одном хранилище</translation>
    </message>
    <message>
        <source>up to %1 TB</source>
        <translation>до %L1 ТБ</translation>
    </message>
    <message>
        <source>per branch</source>
        <translation>на ветку</translation>
    </message>
    <message>
        <source>%1 to %2 CU</source>
        <translation>%L1–%L2 CU</translation>
    </message>
    <message>
        <source>autoscaled</source>
        <translation>с автомасштабированием</translation>
    </message>
    <message>
        <source>fixed sizes to %1 CU</source>
        <translation>фиксированные размеры до %L1 CU</translation>
    </message>
    <message>
        <source>after %1 minute idle or longer</source>
        <translation>через %L1 минут простоя или позже</translation>
    </message>
    <message>
        <source>not above %1 CU</source>
        <translation>не выше %L1 CU</translation>
    </message>
    <message>
        <source>a few hundred ms</source>
        <translation>несколько сотен мс</translation>
    </message>
    <message>
        <source>an SLA</source>
        <translation>SLA есть</translation>
    </message>
    <message>
        <source>no figure in the documentation</source>
        <translation>цифры в документации нет</translation>
    </message>
    <message>
        <source>write-ahead log in several zones</source>
        <translation>журнал WAL в нескольких зонах</translation>
    </message>
    <message>
        <source>data in object storage</source>
        <translation>данные в объектном хранилище</translation>
    </message>
    <message>
        <source>strong on the primary compute</source>
        <translation>строгая на первичных вычислениях</translation>
    </message>
    <message>
        <source>copy-on-write branches</source>
        <translation>ветки с копированием при записи</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>за секунды</translation>
    </message>
    <message>
        <source>logical replication to another project</source>
        <translation>логическая репликация в другой проект</translation>
    </message>
    <message>
        <source>after %1 minutes idle</source>
        <translation>через %L1 минут простоя</translation>
    </message>
    <message>
        <source>The Launch plan ends at %1 CU; larger computes need the Scale plan.</source>
        <translation>План Launch — не более %L1 CU; бо́льшим вычислениям нужен план Scale.</translation>
    </message>
    <message>
        <source>Read replica compute</source>
        <translation>Вычисления реплик чтения</translation>
    </message>
    <message>
        <source>within the included %1 branch-month</source>
        <translation>в пределах включённых %L1 ветка-мес.</translation>
    </message>
    <message>
        <source>above %1 branch-month</source>
        <translation>свыше %L1 ветка-мес.</translation>
    </message>
    <message>
        <source>The Launch plan keeps at most %1 days of history.</source>
        <translation>План Launch хранит не более %L1 дней истории.</translation>
    </message>
    <message>
        <source>A compute unit is taken as %1 vCPU with %2 GB of memory.</source>
        <translation>Вычислительная единица принята за %L1 vCPU с %L2 ГБ памяти.</translation>
    </message>
    <message>
        <source>Autoscaling follows the load: its average over the active hours is billed.</source>
        <translation>Автомасштабирование следует за нагрузкой: оплачивается среднее за активные часы.</translation>
    </message>
    <message>
        <source>Storage stands in several zones on every plan; Scale is chosen because only it has an uptime SLA.</source>
        <translation>Хранилище стоит в нескольких зонах в любом плане; Scale выбран, потому что SLA доступности есть только у него.</translation>
    </message>
    <message>
        <source>History per day is what is written: writes a second x item size.</source>
        <translation>История за день — это записанное: записи в секунду × размер элемента.</translation>
    </message>
    <message>
        <source>Autoscaling ends at %1 CU: the compute has a fixed size for the peak and runs all month.</source>
        <translation>Автомасштабирование — до %L1 CU: размер вычислений фиксирован под пик, и они работают весь месяц.</translation>
    </message>
    <message>
        <source>%1 CU are needed</source>
        <translation>нужно %L1 CU</translation>
    </message>
    <message>
        <source>%1 CU is the most</source>
        <translation>наибольшее — %L1 CU</translation>
    </message>
    <message>
        <source>a project lives in one region, without replication to others</source>
        <translation>проект живёт в одном регионе, без репликации в другие</translation>
    </message>
    <message>
        <source>its history is kept in the region of the project</source>
        <translation>история хранится в регионе проекта</translation>
    </message>
    <message>
        <source>%1 / month</source>
        <translation>%L1 / мес.</translation>
    </message>
    <message>
        <source>from %1 / month</source>
        <translation>от %L1 / мес.</translation>
    </message>
    <message>
        <source>%1 GiB NVMe</source>
        <translation>%L1 ГиБ NVMe</translation>
    </message>
    <message>
        <source>PgBouncers</source>
        <translation>PgBouncer</translation>
    </message>
    <message>
        <source>each instance</source>
        <translation>каждый инстанс</translation>
    </message>
    <message>
        <source>Backups and WAL up to twice the disk size</source>
        <translation>Копии и WAL до двойного размера диска</translation>
    </message>
    <message>
        <source>%1 included</source>
        <translation>%L1 включено</translation>
    </message>
    <message>
        <source>more are charged</source>
        <translation>сверх того оплачиваются</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>растёт само</translation>
    </message>
    <message>
        <source>sizes are changed by hand</source>
        <translation>размеры меняются вручную</translation>
    </message>
    <message>
        <source>where the contract includes it</source>
        <translation>где это есть в договоре</translation>
    </message>
    <message>
        <source>three copies in three zones</source>
        <translation>три копии в трёх зонах</translation>
    </message>
    <message>
        <source>replicas may lag</source>
        <translation>реплики могут отставать</translation>
    </message>
    <message>
        <source>each branch is a cluster of its own</source>
        <translation>каждая ветка — отдельный кластер</translation>
    </message>
    <message>
        <source>a cluster spans the zones of one region</source>
        <translation>кластер охватывает зоны одного региона</translation>
    </message>
    <message>
        <source>Local NVMe storage</source>
        <translation>Локальное хранилище NVMe</translation>
    </message>
    <message>
        <source>part of the cluster&apos;s price</source>
        <translation>входит в цену кластера</translation>
    </message>
    <message>
        <source>the cluster&apos;s local NVMe</source>
        <translation>локальные NVMe кластера</translation>
    </message>
    <message>
        <source>it does not grow</source>
        <translation>не растёт</translation>
    </message>
    <message>
        <source>Backups and WAL beyond twice the disk size</source>
        <translation>Копии и WAL сверх двойного размера диска</translation>
    </message>
    <message>
        <source>above %1 IOPS-month</source>
        <translation>свыше %L1 IOPS-мес.</translation>
    </message>
    <message>
        <source>above %1 MiB/s-month</source>
        <translation>свыше %L1 МиБ/с-мес.</translation>
    </message>
    <message>
        <source>%1 clusters below %2 reach at most %3 MiB/s.</source>
        <translation>Кластеры %1 меньше %2 достигают не более %L3 МиБ/с.</translation>
    </message>
    <message>
        <source>%1 gives %2 MiB/s per IOPS: %3 MiB/s needs %4 IOPS.</source>
        <translation>%1 даёт %L2 МиБ/с на IOPS: для %L3 МиБ/с нужно %L4 IOPS.</translation>
    </message>
    <message>
        <source>Dedicated PgBouncers %1</source>
        <translation>Выделенные PgBouncer %1</translation>
    </message>
    <message>
        <source>each development branch</source>
        <translation>каждая ветка разработки</translation>
    </message>
    <message>
        <source>Private connection traffic</source>
        <translation>Трафик частных соединений</translation>
    </message>
    <message>
        <source>parts of a cluster %1</source>
        <translation>части кластера %1</translation>
    </message>
    <message>
        <source>PlanetScale lists no price for extra replicas: each is billed as a third of the cluster&apos;s rate, rounded up to a whole dollar, as in the vendor&apos;s published examples.</source>
        <translation>Цены дополнительных реплик в прейскуранте PlanetScale нет: каждая считается как треть цены кластера с округлением вверх до доллара, как в примерах поставщика.</translation>
    </message>
    <message>
        <source>Storage of extra replicas</source>
        <translation>Хранилище дополнительных реплик</translation>
    </message>
    <message>
        <source>The primary serves the whole load; two replicas in other zones take over.</source>
        <translation>Первичный обслуживает всю нагрузку; две реплики в других зонах принимают работу.</translation>
    </message>
    <message>
        <source>The disk grows by itself and is billed by its size, taken as the data with %1 % to spare.</source>
        <translation>Диск растёт сам и оплачивается по размеру; он принят за данные с запасом %L1 %.</translation>
    </message>
    <message>
        <source>A single node has no failover.</source>
        <translation>Одиночный узел не переключается при отказе.</translation>
    </message>
    <message>
        <source>a cluster lives in one region</source>
        <translation>кластер живёт в одном регионе</translation>
    </message>
    <message>
        <source>VTGates</source>
        <translation>VTGate</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Таблеты</translation>
    </message>
    <message>
        <source>Production branch %1</source>
        <translation>Промышленная ветка %1</translation>
    </message>
    <message>
        <source>up to %1 hours</source>
        <translation>до %L1 часов</translation>
    </message>
    <message>
        <source>above %1 GiB-month</source>
        <translation>свыше %L1 ГиБ-мес.</translation>
    </message>
    <message>
        <source>within the included %1 GiB-month</source>
        <translation>в пределах включённых %L1 ГиБ-мес.</translation>
    </message>
    <message>
        <source>Automatic backups every %1 hours</source>
        <translation>Автоматические копии каждые %L1 часов</translation>
    </message>
    <message>
        <source>Each branch of PlanetScale Vitess is taken to have the %1 GiB of included storage that the plan names.</source>
        <translation>Считается, что у каждой ветки PlanetScale Vitess есть %L1 ГиБ включённого хранилища, названные в плане.</translation>
    </message>
    <message>
        <source>Network traffic of PlanetScale Vitess is not included: its price list names no rate for it.</source>
        <translation>Сетевой трафик PlanetScale Vitess не входит: в его прейскуранте такой ставки нет.</translation>
    </message>
    <message>
        <source>Vitess</source>
        <translation>Vitess</translation>
    </message>
    <message>
        <source>compatible with MySQL</source>
        <translation>совместим с MySQL</translation>
    </message>
    <message>
        <source>and read-only regions</source>
        <translation>и регионы только для чтения</translation>
    </message>
    <message>
        <source>sharding beyond one cluster</source>
        <translation>шардирование за пределами одного кластера</translation>
    </message>
    <message>
        <source>a primary and two replicas in three zones</source>
        <translation>первичный и две реплики в трёх зонах</translation>
    </message>
    <message>
        <source>development branches</source>
        <translation>ветки разработки</translation>
    </message>
    <message>
        <source>deploy requests bring schema changes to production</source>
        <translation>deploy requests переносят изменения схемы в промышленную базу</translation>
    </message>
    <message>
        <source>read-only regions</source>
        <translation>регионы только для чтения</translation>
    </message>
    <message>
        <source>never promoted</source>
        <translation>не повышаются</translation>
    </message>
    <message>
        <source>Read-only region %1</source>
        <translation>Регион только для чтения %1</translation>
    </message>
    <message>
        <source>How the storage of a read-only region of a Metal cluster is billed is not published; the bill leaves it out.</source>
        <translation>Как оплачивается хранилище региона только для чтения у кластера Metal, не опубликовано; в счёте его нет.</translation>
    </message>
    <message>
        <source>Scheduled backups</source>
        <translation>Копии по расписанию</translation>
    </message>
    <message>
        <source>Extra production branches %1</source>
        <translation>Дополнительные промышленные ветки %1</translation>
    </message>
    <message>
        <source>Development branches beyond %1 hours</source>
        <translation>Ветки разработки сверх %L1 часов</translation>
    </message>
    <message>
        <source>Storage in read-only region %1</source>
        <translation>Хранилище в регионе только для чтения %1</translation>
    </message>
    <message>
        <source>each instance of extra branches</source>
        <translation>каждый инстанс дополнительных веток</translation>
    </message>
    <message>
        <source>The primary serves the whole load, unsharded; two replicas in other zones take over.</source>
        <translation>Первичный обслуживает всю нагрузку, без шардов; две реплики в других зонах принимают работу.</translation>
    </message>
    <message>
        <source>The free backups every %1 hours are taken to be enough.</source>
        <translation>Бесплатных копий каждые %L1 часов считается достаточно.</translation>
    </message>
    <message>
        <source>a read-only region never takes over as primary</source>
        <translation>регион только для чтения не становится первичным</translation>
    </message>
    <message>
        <source>postgresql</source>
        <translation>postgresql</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>The plan&apos;s fee</source>
        <translation>Плата за план</translation>
    </message>
    <message>
        <source>which use counts towards</source>
        <translation>в которую засчитывается использование</translation>
    </message>
    <message>
        <source>Railway lists its prices for a month of %1 days; they are taken for the month of %2 hours.</source>
        <translation>Цены Railway указаны за месяц из %L1 дней; они взяты за месяц из %L2 часов.</translation>
    </message>
    <message>
        <source>of the engine&apos;s image</source>
        <translation>образа движка</translation>
    </message>
    <message>
        <source>the platform charges none</source>
        <translation>платформа за неё не берёт</translation>
    </message>
    <message>
        <source>the engine&apos;s image runs anywhere</source>
        <translation>образ движка работает где угодно</translation>
    </message>
    <message>
        <source>memory and CPU are billed as used</source>
        <translation>память и CPU оплачиваются по использованию</translation>
    </message>
    <message>
        <source>idle use is billed</source>
        <translation>простой оплачивается</translation>
    </message>
    <message>
        <source>the plan&apos;s fee is the least</source>
        <translation>плата за план — наименьшая</translation>
    </message>
    <message>
        <source>the engine&apos;s image</source>
        <translation>образ самой СУБД</translation>
    </message>
    <message>
        <source>mysql</source>
        <translation>mysql</translation>
    </message>
    <message>
        <source>redis</source>
        <translation>redis</translation>
    </message>
    <message>
        <source>mongodb</source>
        <translation>mongodb</translation>
    </message>
    <message>
        <source>The plan&apos;s fee beyond what is used</source>
        <translation>Плата за план сверх использованного</translation>
    </message>
    <message>
        <source>CPU is billed as used, so its mean over all hours.</source>
        <translation>CPU оплачивается по использованию, то есть по среднему за все часы.</translation>
    </message>
    <message>
        <source>Memory holds the working set all month, %1 GB at least.</source>
        <translation>Память весь месяц держит рабочий набор, не менее %L1 ГБ.</translation>
    </message>
    <message>
        <source>its price page has no database with a standby</source>
        <translation>на странице цен нет базы с резервом</translation>
    </message>
    <message>
        <source>Redis holds all data in memory, with a quarter to spare.</source>
        <translation>Redis держит все данные в памяти, с запасом в четверть.</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Использованная память</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>Использованный CPU</translation>
    </message>
    <message>
        <source>a volume lives in one region</source>
        <translation>том живёт в одном регионе</translation>
    </message>
    <message>
        <source>Pro Plus</source>
        <translation>Pro Plus</translation>
    </message>
    <message>
        <source>Pro Max</source>
        <translation>Pro Max</translation>
    </message>
    <message>
        <source>Pro Ultra</source>
        <translation>Pro Ultra</translation>
    </message>
    <message>
        <source>Instances %1 to %2</source>
        <translation>Инстансы %1–%2</translation>
    </message>
    <message>
        <source>Instance Standard</source>
        <translation>Инстанс Standard</translation>
    </message>
    <message>
        <source>Pro workspace</source>
        <translation>Рабочее пространство Pro</translation>
    </message>
    <message>
        <source>Valkey or Redis</source>
        <translation>Valkey или Redis</translation>
    </message>
    <message>
        <source>an instance has one region</source>
        <translation>у инстанса один регион</translation>
    </message>
    <message>
        <source>Instance Starter</source>
        <translation>Инстанс Starter</translation>
    </message>
    <message>
        <source>Instance Pro</source>
        <translation>Инстанс Pro</translation>
    </message>
    <message>
        <source>Instance Pro Max</source>
        <translation>Инстанс Pro Max</translation>
    </message>
    <message>
        <source>Hobby workspace</source>
        <translation>Рабочее пространство Hobby</translation>
    </message>
    <message>
        <source>Scale workspace</source>
        <translation>Рабочее пространство Scale</translation>
    </message>
    <message>
        <source>it has no standby</source>
        <translation>у него нет резерва</translation>
    </message>
    <message>
        <source>no instance holds %1 GB in memory</source>
        <translation>ни один инстанс не вмещает %L1 ГБ в памяти</translation>
    </message>
    <message>
        <source>Memory holds all data with a quarter to spare. The price list has no figures of throughput: measure yours.</source>
        <translation>Память вмещает все данные с запасом в четверть. Пропускной способности в прейскуранте нет: измерьте свою.</translation>
    </message>
    <message>
        <source>it has no backups</source>
        <translation>резервных копий нет</translation>
    </message>
    <message>
        <source>an instance lives in one region</source>
        <translation>инстанс живёт в одном регионе</translation>
    </message>
    <message>
        <source>Storage has %1 % to spare; the workspace is Pro, with recovery to any point of %2 days.</source>
        <translation>Хранилище с запасом %L1 %; рабочее пространство Pro, с восстановлением на любой момент %L2 дней.</translation>
    </message>
    <message>
        <source>a standby becomes the primary, as you arranged it</source>
        <translation>резерв становится первичным узлом, как вы это устроили</translation>
    </message>
    <message>
        <source>In which zones your own machines stand, and how they take over from each other, is yours to arrange.</source>
        <translation>В каких зонах стоят ваши машины и как они заменяют друг друга, решаете вы.</translation>
    </message>
    <message>
        <source>PostgreSQL machines</source>
        <translation>Машины PostgreSQL</translation>
    </message>
    <message>
        <source>primary and standbys</source>
        <translation>первичная и резервные</translation>
    </message>
    <message>
        <source>Storage of primary and standbys</source>
        <translation>Хранилище первичной и резервных</translation>
    </message>
    <message>
        <source>Operators&apos; hours</source>
        <translation>Часы администраторов</translation>
    </message>
    <message>
        <source>your machines</source>
        <translation>ваши машины</translation>
    </message>
    <message>
        <source>as you build it</source>
        <translation>как построите</translation>
    </message>
    <message>
        <source>MySQL machines</source>
        <translation>Машины MySQL</translation>
    </message>
    <message>
        <source>Without a standby this is no match for a managed service with high availability.</source>
        <translation>Без резерва это не ровня управляемому сервису с высокой доступностью.</translation>
    </message>
    <message>
        <source>Storage of read replicas</source>
        <translation>Хранилище реплик чтения</translation>
    </message>
    <message>
        <source>Without backups this is no match for a managed service, which keeps them.</source>
        <translation>Без копий это не ровня управляемому сервису, который их хранит.</translation>
    </message>
    <message>
        <source>Enter the price of such a machine.</source>
        <translation>Введите цену такой машины.</translation>
    </message>
    <message>
        <source>One standby stands in another zone, as a managed service has it.</source>
        <translation>Один резерв стоит в другой зоне, как у управляемого сервиса.</translation>
    </message>
    <message>
        <source>Each machine has storage for the data with %1 % to spare.</source>
        <translation>У каждой машины хранилище под данные с запасом %L1 %.</translation>
    </message>
    <message>
        <source>Our assumption, change it: a machine takes its operators %1 hours a month.</source>
        <translation>Наше допущение, измените его: машина отнимает у администраторов %L1 часов в месяц.</translation>
    </message>
    <message>
        <source>One standby stands in another zone, one in the second region.</source>
        <translation>Один резерв в другой зоне, один во втором регионе.</translation>
    </message>
    <message>
        <source>One of the standbys is taken to stand in the second region.</source>
        <translation>Один из резервных серверов считается стоящим во втором регионе.</translation>
    </message>
    <message>
        <source>replication of PostgreSQL and MySQL as modelled has one writer</source>
        <translation>у моделируемой репликации PostgreSQL и MySQL один пишущий</translation>
    </message>
    <message>
        <source>where you keep your backups is yours to arrange, and no setting</source>
        <translation>где хранить резервные копии, решаете вы: такой настройки нет</translation>
    </message>
    <message>
        <source>Virtual warehouse</source>
        <translation>Виртуальный склад</translation>
    </message>
    <message>
        <source>warehouse XS</source>
        <translation>склад XS</translation>
    </message>
    <message>
        <source>Cloud storage</source>
        <translation>Облачное хранилище</translation>
    </message>
    <message>
        <source>Snowflake SQL</source>
        <translation>Snowflake SQL</translation>
    </message>
    <message>
        <source>warehouses of %1 to %2 credits an hour</source>
        <translation>склады на %L1–%L2 кредитов в час</translation>
    </message>
    <message>
        <source>started on demand</source>
        <translation>запускаются по требованию</translation>
    </message>
    <message>
        <source>a suspended warehouse burns no credits</source>
        <translation>приостановленный склад кредитов не расходует</translation>
    </message>
    <message>
        <source>zero-copy clones</source>
        <translation>клоны без копирования</translation>
    </message>
    <message>
        <source>replication between accounts of several regions</source>
        <translation>репликация между учётными записями в разных регионах</translation>
    </message>
    <message>
        <source>warehouse S</source>
        <translation>склад S</translation>
    </message>
    <message>
        <source>warehouse M</source>
        <translation>склад M</translation>
    </message>
    <message>
        <source>warehouse L</source>
        <translation>склад L</translation>
    </message>
    <message>
        <source>warehouse XL</source>
        <translation>склад XL</translation>
    </message>
    <message>
        <source>warehouse %1</source>
        <translation>склад %1</translation>
    </message>
    <message>
        <source>A credit an hour is taken to serve what %1 vCPU do: our rule of thumb, measure yours.</source>
        <translation>Кредит в час принят за %L1 vCPU: наше эмпирическое правило, измерьте своё.</translation>
    </message>
    <message>
        <source>Data is taken uncompressed; compression makes it less, Time Travel more.</source>
        <translation>Данные взяты без сжатия; сжатие их уменьшает, Time Travel увеличивает.</translation>
    </message>
    <message>
        <source>%1 credits an hour are needed, %2 are the most of one warehouse</source>
        <translation>нужно %L1 кредитов в час, у одного склада не более %L2</translation>
    </message>
    <message>
        <source>replication to an account in another region is not modelled</source>
        <translation>репликация в учётную запись другого региона не моделируется</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>XL</source>
        <translation>XL</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Проект %1</translation>
    </message>
    <message>
        <source>Replica %1 of Project %2</source>
        <translation>Реплика %1 проекта %2</translation>
    </message>
    <message>
        <source>Projects %1 to %2</source>
        <translation>Проекты %1–%2</translation>
    </message>
    <message>
        <source>Replica %1 of Projects %2 to %3</source>
        <translation>Реплика %1 проектов %2–%3</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <translation>План Pro</translation>
    </message>
    <message>
        <source>XL compute beyond the %1 credit</source>
        <translation>Вычисления XL сверх кредита %1</translation>
    </message>
    <message>
        <source>kept for %1 days</source>
        <translation>хранится %L1 дней</translation>
    </message>
    <message>
        <source>the whole platform</source>
        <translation>вся платформа</translation>
    </message>
    <message>
        <source>as large as the primary</source>
        <translation>размером с первичный</translation>
    </message>
    <message>
        <source>compute sizes are changed by hand</source>
        <translation>размеры вычислений меняются вручную</translation>
    </message>
    <message>
        <source>only projects of the free plan pause</source>
        <translation>засыпают только проекты бесплатного плана</translation>
    </message>
    <message>
        <source>Enterprise plan only</source>
        <translation>только план Enterprise</translation>
    </message>
    <message>
        <source>preview branches</source>
        <translation>ветки предпросмотра</translation>
    </message>
    <message>
        <source>each an instance of its own</source>
        <translation>каждая — отдельный инстанс</translation>
    </message>
    <message>
        <source>changes in real time</source>
        <translation>изменения в реальном времени</translation>
    </message>
    <message>
        <source>Team plan</source>
        <translation>План Team</translation>
    </message>
    <message>
        <source>Micro compute beyond the %1 credit</source>
        <translation>Вычисления Micro сверх кредита %1</translation>
    </message>
    <message>
        <source>Large compute beyond the %1 credit</source>
        <translation>Вычисления Large сверх кредита %1</translation>
    </message>
    <message>
        <source>%1 compute beyond the %2 credit</source>
        <translation>Вычисления %1 сверх кредита %2</translation>
    </message>
    <message>
        <source>Read replicas XL</source>
        <translation>Реплики чтения XL</translation>
    </message>
    <message>
        <source>Disks of replicas</source>
        <translation>Диски реплик</translation>
    </message>
    <message>
        <source>%1 times the primary&apos;s</source>
        <translation>в %L1 раза больше первичного</translation>
    </message>
    <message>
        <source>%1 disks end at %2 TB.</source>
        <translation>Диски %1 — не более %L2 ТБ.</translation>
    </message>
    <message>
        <source>The compute size XL uses at most %1 IOPS; more are paid for in vain.</source>
        <translation>Размер вычислений XL использует не более %L1 IOPS; остальные оплачиваются зря.</translation>
    </message>
    <message>
        <source>%1 disks have at most %2 IOPS per GB and %3 in all.</source>
        <translation>У дисков %1 не более %L2 IOPS на ГБ и %L3 всего.</translation>
    </message>
    <message>
        <source>above %1 MB/s-month</source>
        <translation>свыше %L1 МБ/с-мес.</translation>
    </message>
    <message>
        <source>The compute size XL uses at most %1 MB/s of throughput; more is paid for in vain.</source>
        <translation>Размер вычислений XL использует не более %L1 МБ/с; остальное оплачивается зря.</translation>
    </message>
    <message>
        <source>%1 disks have at most %2 MB/s of throughput for each provisioned IOPS.</source>
        <translation>У дисков %1 не более %L2 МБ/с на выделенный IOPS.</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>Адреса %1</translation>
    </message>
    <message>
        <source>within the included %1 monthly active user</source>
        <translation>в пределах включённых: %L1 активных пользователей в месяц</translation>
    </message>
    <message>
        <source>above %1 monthly active user</source>
        <translation>свыше %L1 активных пользователей в месяц</translation>
    </message>
    <message>
        <source>within the included %1 thousand images</source>
        <translation>в пределах включённых %L1 тыс. изображений</translation>
    </message>
    <message>
        <source>above %1 thousand images</source>
        <translation>свыше %L1 тыс. изображений</translation>
    </message>
    <message>
        <source>within the included %1 million messages</source>
        <translation>в пределах включённых %L1 млн сообщений</translation>
    </message>
    <message>
        <source>above %1 million messages</source>
        <translation>свыше %L1 млн сообщений</translation>
    </message>
    <message>
        <source>within the included %1 thousand connections</source>
        <translation>в пределах включённых %L1 тыс. соединений</translation>
    </message>
    <message>
        <source>above %1 thousand connections</source>
        <translation>свыше %L1 тыс. соединений</translation>
    </message>
    <message>
        <source>Read replicas Micro</source>
        <translation>Реплики чтения Micro</translation>
    </message>
    <message>
        <source>Extra IOPS or throughput need the compute size Large or above.</source>
        <translation>Дополнительным IOPS и пропускной способности нужен размер вычислений Large или больше.</translation>
    </message>
    <message>
        <source>Point-in-time recovery needs the compute size Small or above.</source>
        <translation>Восстановлению на момент времени нужен размер вычислений Small или больше.</translation>
    </message>
    <message>
        <source>Read replicas Large</source>
        <translation>Реплики чтения Large</translation>
    </message>
    <message>
        <source>The compute size Large uses at most %1 IOPS; more are paid for in vain.</source>
        <translation>Размер вычислений Large использует не более %L1 IOPS; остальные оплачиваются зря.</translation>
    </message>
    <message>
        <source>The compute size Large uses at most %1 MB/s of throughput; more is paid for in vain.</source>
        <translation>Размер вычислений Large использует не более %L1 МБ/с; остальное оплачивается зря.</translation>
    </message>
    <message>
        <source>Read replicas %1</source>
        <translation>Реплики чтения %1</translation>
    </message>
    <message>
        <source>The compute size %1 uses at most %2 IOPS; more are paid for in vain.</source>
        <translation>Размер вычислений %1 использует не более %L2 IOPS; остальные оплачиваются зря.</translation>
    </message>
    <message>
        <source>The compute size %1 uses at most %2 MB/s of throughput; more is paid for in vain.</source>
        <translation>Размер вычислений %1 использует не более %L2 МБ/с; остальное оплачивается зря.</translation>
    </message>
    <message>
        <source>IOPS of replicas</source>
        <translation>IOPS реплик</translation>
    </message>
    <message>
        <source>%1 disks have at most %2 IOPS per GB.</source>
        <translation>У дисков %1 не более %L2 IOPS на ГБ.</translation>
    </message>
    <message>
        <source>Sizes below Large share their cores; they are chosen only where the peak needs half a vCPU at most.</source>
        <translation>Размеры меньше Large делят ядра; они выбираются, только если в пик хватает половины vCPU.</translation>
    </message>
    <message>
        <source>The disk is provisioned with %1 % to spare; a paid project runs all hours, used or not.</source>
        <translation>Диск выделен с запасом %L1 %; платный проект работает всегда, используется он или нет.</translation>
    </message>
    <message>
        <source>its price list has no standby in another zone</source>
        <translation>в прейскуранте нет резерва в другой зоне</translation>
    </message>
    <message>
        <source>no replica that takes over from another region is documented</source>
        <translation>реплика, принимающая работу из другого региона, не документирована</translation>
    </message>
    <message>
        <source>Starter cluster</source>
        <translation>Кластер Starter</translation>
    </message>
    <message>
        <source>Row replica %1</source>
        <translation>Строчная реплика %1</translation>
    </message>
    <message>
        <source>Columnar replica</source>
        <translation>Столбцовая реплика</translation>
    </message>
    <message>
        <source>Request units beyond %1 million</source>
        <translation>Единицы запросов сверх %L1 млн</translation>
    </message>
    <message>
        <source>which uses request units</source>
        <translation>который расходует единицы запросов</translation>
    </message>
    <message>
        <source>TiDB</source>
        <translation>TiDB</translation>
    </message>
    <message>
        <source>billed as used</source>
        <translation>оплачивается по использованию</translation>
    </message>
    <message>
        <source>three replicas of the rows</source>
        <translation>три реплики строк</translation>
    </message>
    <message>
        <source>columnar replicas</source>
        <translation>столбцовые реплики</translation>
    </message>
    <message>
        <source>TiFlash</source>
        <translation>TiFlash</translation>
    </message>
    <message>
        <source>request capacity is provisioned</source>
        <translation>ёмкость запросов выделена</translation>
    </message>
    <message>
        <source>Essential cluster</source>
        <translation>Кластер Essential</translation>
    </message>
    <message>
        <source>Request units by the vendor&apos;s weights: %1 reads, %2 KiB read, %3 writes or %4 KiB written on each of three replicas, %5 ms of SQL CPU, %6 KiB of egress.</source>
        <translation>Единицы запросов по весам поставщика: %L1 чтений, %L2 КиБ чтения, %L3 записи или %L4 КиБ записи на каждой из трёх реплик, %L5 мс CPU на SQL, %L6 КиБ исходящего трафика.</translation>
    </message>
    <message>
        <source>Essential would need %1 RCU for the peak.</source>
        <translation>Плану Essential в пик понадобилось бы %L1 RCU.</translation>
    </message>
    <message>
        <source>how Starter and Essential survive the loss of a zone is not in the price list</source>
        <translation>как Starter и Essential переживают потерю зоны, в прейскуранте не сказано</translation>
    </message>
    <message>
        <source>%1 RCU are needed</source>
        <translation>нужно %L1 RCU</translation>
    </message>
    <message>
        <source>%1 RCU is the most</source>
        <translation>наибольшее — %L1 RCU</translation>
    </message>
    <message>
        <source>the catalog has no prices of it in this location (United States)</source>
        <translation>в каталоге нет его цен для этого места (США)</translation>
    </message>
    <message>
        <source>Primary and high-availability replicas</source>
        <translation>Первичный и реплики высокой доступности</translation>
    </message>
    <message>
        <source>Storage of primary and high-availability replicas</source>
        <translation>Хранилище первичного и реплик высокой доступности</translation>
    </message>
    <message>
        <source>Backups and point-in-time recovery</source>
        <translation>Копии и восстановление на момент времени</translation>
    </message>
    <message>
        <source>Ingress and egress</source>
        <translation>Входящий и исходящий трафик</translation>
    </message>
    <message>
        <source>Tiger Cloud compute is billed at the published entry price; the price of the region may be higher.</source>
        <translation>Вычисления Tiger Cloud считаются по опубликованной начальной цене; цена региона может быть выше.</translation>
    </message>
    <message>
        <source>PostgreSQL with TimescaleDB</source>
        <translation>PostgreSQL с TimescaleDB</translation>
    </message>
    <message>
        <source>Apache License %1 and Timescale License</source>
        <translation>Apache License %1 и Timescale License</translation>
    </message>
    <message>
        <source>TimescaleDB</source>
        <translation>TimescaleDB</translation>
    </message>
    <message>
        <source>each charged like the primary</source>
        <translation>каждая оплачивается как первичная</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>сжатые</translation>
    </message>
    <message>
        <source>compute sizes</source>
        <translation>размеры вычислений</translation>
    </message>
    <message>
        <source>storage is billed as used</source>
        <translation>хранилище оплачивается по использованию</translation>
    </message>
    <message>
        <source>columnar chunks</source>
        <translation>столбцовые блоки</translation>
    </message>
    <message>
        <source>hypercore</source>
        <translation>hypercore</translation>
    </message>
    <message>
        <source>with the Scale plan</source>
        <translation>с планом Scale</translation>
    </message>
    <message>
        <source>The Performance plan ends at %1 CPU; larger services need the Scale plan.</source>
        <translation>План Performance — не более %L1 CPU; бо́льшим сервисам нужен план Scale.</translation>
    </message>
    <message>
        <source>The Performance plan has one high-availability replica.</source>
        <translation>В плане Performance одна реплика высокой доступности.</translation>
    </message>
    <message>
        <source>Read replicas need the Scale plan; they are not billed here.</source>
        <translation>Репликам чтения нужен план Scale; здесь они не оплачиваются.</translation>
    </message>
    <message>
        <source>The Performance plan ends at %1 TB.</source>
        <translation>План Performance — не более %L1 ТБ.</translation>
    </message>
    <message>
        <source>At the peak that is %1 CPU; a CPU has %2 GB of memory, the smallest service half a CPU.</source>
        <translation>В пик это %L1 CPU; на CPU %L2 ГБ памяти, у наименьшего сервиса половина CPU.</translation>
    </message>
    <message>
        <source>Storage is taken uncompressed; compression makes it less. The Performance plan recovers to any point of %1 days, Scale of %2.</source>
        <translation>Хранилище взято без сжатия; сжатие его уменьшает. План Performance восстанавливает на любой момент %L1 дней, Scale — %L2.</translation>
    </message>
    <message>
        <source>%1 CPU are needed, %2 are the most of the Scale plan</source>
        <translation>нужно %L1 CPU, в плане Scale не более %L2</translation>
    </message>
    <message>
        <source>Scaler plan</source>
        <translation>План Scaler</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Прочитанные строки</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Записанные строки</translation>
    </message>
    <message>
        <source>which have no fee of their own</source>
        <translation>за которые отдельной платы нет</translation>
    </message>
    <message>
        <source>SQLite (libSQL)</source>
        <translation>SQLite (libSQL)</translation>
    </message>
    <message>
        <source>libSQL is open source</source>
        <translation>код libSQL открыт</translation>
    </message>
    <message>
        <source>libSQL server</source>
        <translation>сервер libSQL</translation>
    </message>
    <message>
        <source>rows read and written</source>
        <translation>прочитанные и записанные строки</translation>
    </message>
    <message>
        <source>within and beyond the plan&apos;s quotas</source>
        <translation>в пределах квот плана и сверх них</translation>
    </message>
    <message>
        <source>nothing but the plan&apos;s fee</source>
        <translation>только плата за план</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>ветки</translation>
    </message>
    <message>
        <source>without a fee of their own</source>
        <translation>без отдельной платы</translation>
    </message>
    <message>
        <source>embedded replicas inside applications</source>
        <translation>встроенные реплики внутри приложений</translation>
    </message>
    <message>
        <source>Developer plan</source>
        <translation>План Developer</translation>
    </message>
    <message>
        <source>within the included %1 billion rows</source>
        <translation>в пределах включённых %L1 млрд строк</translation>
    </message>
    <message>
        <source>above %1 billion rows</source>
        <translation>свыше %L1 млрд строк</translation>
    </message>
    <message>
        <source>within the included %1 million rows</source>
        <translation>в пределах включённых %L1 млн строк</translation>
    </message>
    <message>
        <source>above %1 million rows</source>
        <translation>свыше %L1 млн строк</translation>
    </message>
    <message>
        <source>The plan is the one with the lowest bill. Each read scans one row and each write changes one, without indexes; scans cost more.</source>
        <translation>Выбран план с наименьшим счётом. Каждое чтение сканирует одну строку, каждая запись меняет одну, без индексов; сканирования дороже.</translation>
    </message>
    <message>
        <source>its price page does not say how it survives the loss of a zone</source>
        <translation>на странице цен не сказано, как сервис переживает потерю зоны</translation>
    </message>
    <message>
        <source>its price page does not say how it survives the loss of a region</source>
        <translation>на странице цен не сказано, как сервис переживает потерю региона</translation>
    </message>
    <message>
        <source>Fixed %1</source>
        <translation>Фиксированный %1</translation>
    </message>
    <message>
        <source>Primary region</source>
        <translation>Основной регион</translation>
    </message>
    <message>
        <source>compatible with Redis</source>
        <translation>совместимость с Redis</translation>
    </message>
    <message>
        <source>not the service</source>
        <translation>не сам сервис</translation>
    </message>
    <message>
        <source>Redis and Valkey take its commands</source>
        <translation>его команды принимают Redis и Valkey</translation>
    </message>
    <message>
        <source>read regions</source>
        <translation>регионы чтения</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>up to %1 a second</source>
        <translation>до %L1 в секунду</translation>
    </message>
    <message>
        <source>with Prod Pack only</source>
        <translation>только с Prod Pack</translation>
    </message>
    <message>
        <source>several replicas</source>
        <translation>несколько реплик</translation>
    </message>
    <message>
        <source>causal for a client</source>
        <translation>причинная для клиента</translation>
    </message>
    <message>
        <source>one primary region for writes</source>
        <translation>один первичный регион для записи</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Bandwidth of the plan</source>
        <translation>Трафик плана</translation>
    </message>
    <message>
        <source>a plan of a fixed size</source>
        <translation>план фиксированного размера</translation>
    </message>
    <message>
        <source>The plan Fixed %1 holds %2 GB.</source>
        <translation>План «Фиксированный %1» вмещает %L2 ГБ.</translation>
    </message>
    <message>
        <source>Read region</source>
        <translation>Регион чтения</translation>
    </message>
    <message>
        <source>The plan Fixed %1 has %2 GB of bandwidth a month; beyond, it is upgraded or throttled.</source>
        <translation>В плане «Фиксированный %1» %L2 ГБ трафика в месяц; сверх того его повышают или ограничивают.</translation>
    </message>
    <message>
        <source>with Prod Pack</source>
        <translation>с Prod Pack</translation>
    </message>
    <message>
        <source>several replicas in several zones</source>
        <translation>несколько реплик в нескольких зонах</translation>
    </message>
    <message>
        <source>Pay as you go ends at %1 GB.</source>
        <translation>Оплата по факту — до %L1 ГБ.</translation>
    </message>
    <message>
        <source>Writes in read regions</source>
        <translation>Записи в регионах чтения</translation>
    </message>
    <message>
        <source>Storage in all regions</source>
        <translation>Хранилище во всех регионах</translation>
    </message>
    <message>
        <source>A fixed size costs less than the commands of this load.</source>
        <translation>Фиксированный размер дешевле команд этой нагрузки.</translation>
    </message>
    <message>
        <source>Several zones come with Prod Pack.</source>
        <translation>Несколько зон даёт Prod Pack.</translation>
    </message>
    <message>
        <source>no plan has %1 GB and %2 commands a second</source>
        <translation>нет плана на %L1 ГБ и %L2 команд в секунду</translation>
    </message>
    <message>
        <source>The commands of this load cost less than a fixed size.</source>
        <translation>Команды этой нагрузки дешевле фиксированного размера.</translation>
    </message>
    <message>
        <source>The second region is a read region; that it takes over is not documented.</source>
        <translation>Второй регион обслуживает чтения; что он примет нагрузку, в документации не сказано.</translation>
    </message>
    <message>
        <source>writes go to one primary region</source>
        <translation>записи идут в один первичный регион</translation>
    </message>
    <message>
        <source>all providers</source>
        <translation>все провайдеры</translation>
    </message>
    <message>
        <source>all services</source>
        <translation>все сервисы</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>все регионы</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>скидка %L1 %</translation>
    </message>
    <message>
        <source>upfront fees as listed from %1 until %2</source>
        <translation>авансы по прейскуранту, с %1 по %2</translation>
    </message>
    <message>
        <source>upfront fees as listed</source>
        <translation>авансы по прейскуранту</translation>
    </message>
    <message>
        <source>%1 % off from %2 until %3</source>
        <translation>скидка %L1 % с %2 по %3</translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation>%L1 за час</translation>
    </message>
    <message>
        <source>%1 per hour and %2 upfront</source>
        <translation>%L1 за час и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per normalised instance-hour</source>
        <translation>%L1 за нормализованный инстанс-ч</translation>
    </message>
    <message>
        <source>%1 per normalised instance-hour and %2 upfront</source>
        <translation>%L1 за нормализованный инстанс-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per node-hour</source>
        <translation>%L1 за узло-ч</translation>
    </message>
    <message>
        <source>%1 per node-hour and %2 upfront</source>
        <translation>%L1 за узло-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per vCPU-hour</source>
        <translation>%L1 за vCPU-ч</translation>
    </message>
    <message>
        <source>%1 per vCPU-hour and %2 upfront</source>
        <translation>%L1 за vCPU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per vCore-hour</source>
        <translation>%L1 за vCore-ч</translation>
    </message>
    <message>
        <source>%1 per vCore-hour and %2 upfront</source>
        <translation>%L1 за vCore-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GB-month</source>
        <translation>%L1 за ГБ-мес.</translation>
    </message>
    <message>
        <source>%1 per GB-month and %2 upfront</source>
        <translation>%L1 за ГБ-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GiB-month</source>
        <translation>%L1 за ГиБ-мес.</translation>
    </message>
    <message>
        <source>%1 per GiB-month and %2 upfront</source>
        <translation>%L1 за ГиБ-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GiB-month per replica</source>
        <translation>%L1 за ГиБ-мес. на реплику</translation>
    </message>
    <message>
        <source>%1 per GiB-month per replica and %2 upfront</source>
        <translation>%L1 за ГиБ-мес. на реплику и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per TB-month</source>
        <translation>%L1 за ТБ-мес.</translation>
    </message>
    <message>
        <source>%1 per TB-month and %2 upfront</source>
        <translation>%L1 за ТБ-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per IOPS-month</source>
        <translation>%L1 за IOPS-мес.</translation>
    </message>
    <message>
        <source>%1 per IOPS-month and %2 upfront</source>
        <translation>%L1 за IOPS-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per MiB/s-month</source>
        <translation>%L1 за МиБ/с-мес.</translation>
    </message>
    <message>
        <source>%1 per MiB/s-month and %2 upfront</source>
        <translation>%L1 за МиБ/с-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per MB/s-month</source>
        <translation>%L1 за МБ/с-мес.</translation>
    </message>
    <message>
        <source>%1 per MB/s-month and %2 upfront</source>
        <translation>%L1 за МБ/с-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per RCU-hour</source>
        <translation>%L1 за RCU-ч</translation>
    </message>
    <message>
        <source>%1 per RCU-hour and %2 upfront</source>
        <translation>%L1 за RCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per WCU-hour</source>
        <translation>%L1 за WCU-ч</translation>
    </message>
    <message>
        <source>%1 per WCU-hour and %2 upfront</source>
        <translation>%L1 за WCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per rWCU-hour</source>
        <translation>%L1 за rWCU-ч</translation>
    </message>
    <message>
        <source>%1 per rWCU-hour and %2 upfront</source>
        <translation>%L1 за rWCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 RU/s-hour</source>
        <translation>%L1 за %L2 RU/s-ч</translation>
    </message>
    <message>
        <source>%1 per %2 RU/s-hour and %3 upfront</source>
        <translation>%L1 за %L2 RU/s-ч и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per ACU-hour</source>
        <translation>%L1 за ACU-ч</translation>
    </message>
    <message>
        <source>%1 per ACU-hour and %2 upfront</source>
        <translation>%L1 за ACU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per CU-hour</source>
        <translation>%L1 за CU-ч</translation>
    </message>
    <message>
        <source>%1 per CU-hour and %2 upfront</source>
        <translation>%L1 за CU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per compute hour</source>
        <translation>%L1 за час вычислений</translation>
    </message>
    <message>
        <source>%1 per compute hour and %2 upfront</source>
        <translation>%L1 за час вычислений и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 PU-hour</source>
        <translation>%L1 за %L2 PU-ч</translation>
    </message>
    <message>
        <source>%1 per %2 PU-hour and %3 upfront</source>
        <translation>%L1 за %L2 PU-ч и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per %2 PU-hour per replica</source>
        <translation>%L1 за %L2 PU-ч на реплику</translation>
    </message>
    <message>
        <source>%1 per %2 PU-hour per replica and %3 upfront</source>
        <translation>%L1 за %L2 PU-ч на реплику и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per serverless PU-hour</source>
        <translation>%L1 за бессерверный PU-ч</translation>
    </message>
    <message>
        <source>%1 per serverless PU-hour and %2 upfront</source>
        <translation>%L1 за бессерверный PU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per DCU-hour</source>
        <translation>%L1 за DCU-ч</translation>
    </message>
    <message>
        <source>%1 per DCU-hour and %2 upfront</source>
        <translation>%L1 за DCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per NCU-hour</source>
        <translation>%L1 за NCU-ч</translation>
    </message>
    <message>
        <source>%1 per NCU-hour and %2 upfront</source>
        <translation>%L1 за NCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per RPU-hour</source>
        <translation>%L1 за RPU-ч</translation>
    </message>
    <message>
        <source>%1 per RPU-hour and %2 upfront</source>
        <translation>%L1 за RPU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per OCU-hour</source>
        <translation>%L1 за OCU-ч</translation>
    </message>
    <message>
        <source>%1 per OCU-hour and %2 upfront</source>
        <translation>%L1 за OCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per TCU-hour</source>
        <translation>%L1 за TCU-ч</translation>
    </message>
    <message>
        <source>%1 per TCU-hour and %2 upfront</source>
        <translation>%L1 за TCU-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per slot-hour</source>
        <translation>%L1 за слот-ч</translation>
    </message>
    <message>
        <source>%1 per slot-hour and %2 upfront</source>
        <translation>%L1 за слот-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per branch-month</source>
        <translation>%L1 за ветку-мес.</translation>
    </message>
    <message>
        <source>%1 per branch-month and %2 upfront</source>
        <translation>%L1 за ветку-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per database-month</source>
        <translation>%L1 за базу-мес.</translation>
    </message>
    <message>
        <source>%1 per database-month and %2 upfront</source>
        <translation>%L1 за базу-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per licence-month</source>
        <translation>%L1 за лицензию-мес.</translation>
    </message>
    <message>
        <source>%1 per licence-month and %2 upfront</source>
        <translation>%L1 за лицензию-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GB</source>
        <translation>%L1 за ГБ</translation>
    </message>
    <message>
        <source>%1 per GB and %2 upfront</source>
        <translation>%L1 за ГБ и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GiB</source>
        <translation>%L1 за ГиБ</translation>
    </message>
    <message>
        <source>%1 per GiB and %2 upfront</source>
        <translation>%L1 за ГиБ и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per MB</source>
        <translation>%L1 за МБ</translation>
    </message>
    <message>
        <source>%1 per MB and %2 upfront</source>
        <translation>%L1 за МБ и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per TB</source>
        <translation>%L1 за ТБ</translation>
    </message>
    <message>
        <source>%1 per TB and %2 upfront</source>
        <translation>%L1 за ТБ и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 MiB</source>
        <translation>%L1 за %L2 МиБ</translation>
    </message>
    <message>
        <source>%1 per %2 MiB and %3 upfront</source>
        <translation>%L1 за %L2 МиБ и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per million requests</source>
        <translation>%L1 за млн запросов</translation>
    </message>
    <message>
        <source>%1 per million requests and %2 upfront</source>
        <translation>%L1 за млн запросов и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million I/Os</source>
        <translation>%L1 за млн операций ввода-вывода</translation>
    </message>
    <message>
        <source>%1 per million I/Os and %2 upfront</source>
        <translation>%L1 за млн операций ввода-вывода и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million RUs</source>
        <translation>%L1 за млн RU</translation>
    </message>
    <message>
        <source>%1 per million RUs and %2 upfront</source>
        <translation>%L1 за млн RU и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million ECPUs</source>
        <translation>%L1 за млн ECPU</translation>
    </message>
    <message>
        <source>%1 per million ECPUs and %2 upfront</source>
        <translation>%L1 за млн ECPU и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 commands</source>
        <translation>%L1 за %L2 команд</translation>
    </message>
    <message>
        <source>%1 per %2 commands and %3 upfront</source>
        <translation>%L1 за %L2 команд и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per million rows</source>
        <translation>%L1 за млн строк</translation>
    </message>
    <message>
        <source>%1 per million rows and %2 upfront</source>
        <translation>%L1 за млн строк и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million DPUs</source>
        <translation>%L1 за млн DPU</translation>
    </message>
    <message>
        <source>%1 per million DPUs and %2 upfront</source>
        <translation>%L1 за млн DPU и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million change record-hours</source>
        <translation>%L1 за млн запись-часов изменений</translation>
    </message>
    <message>
        <source>%1 per million change record-hours and %2 upfront</source>
        <translation>%L1 за млн запись-часов изменений и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million messages</source>
        <translation>%L1 за млн сообщений</translation>
    </message>
    <message>
        <source>%1 per million messages and %2 upfront</source>
        <translation>%L1 за млн сообщений и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per thousand images</source>
        <translation>%L1 за тыс. изображений</translation>
    </message>
    <message>
        <source>%1 per thousand images and %2 upfront</source>
        <translation>%L1 за тыс. изображений и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per thousand connections</source>
        <translation>%L1 за тыс. соединений</translation>
    </message>
    <message>
        <source>%1 per thousand connections and %2 upfront</source>
        <translation>%L1 за тыс. соединений и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per monthly active user</source>
        <translation>%L1 за активного пользователя в месяц</translation>
    </message>
    <message>
        <source>%1 per monthly active user and %2 upfront</source>
        <translation>%L1 за активного пользователя в месяц и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per million units</source>
        <translation>%L1 за млн единиц</translation>
    </message>
    <message>
        <source>%1 per million units and %2 upfront</source>
        <translation>%L1 за млн единиц и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per credit</source>
        <translation>%L1 за кредит</translation>
    </message>
    <message>
        <source>%1 per credit and %2 upfront</source>
        <translation>%L1 за кредит и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per month</source>
        <translation>%L1 за месяц</translation>
    </message>
    <message>
        <source>%1 per month and %2 upfront</source>
        <translation>%L1 за месяц и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per vCPU-month</source>
        <translation>%L1 за vCPU-мес.</translation>
    </message>
    <message>
        <source>%1 per vCPU-month and %2 upfront</source>
        <translation>%L1 за vCPU-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per ACU-month</source>
        <translation>%L1 за ACU-мес.</translation>
    </message>
    <message>
        <source>%1 per ACU-month and %2 upfront</source>
        <translation>%L1 за ACU-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per thousand requests</source>
        <translation>%L1 за тыс. запросов</translation>
    </message>
    <message>
        <source>%1 per thousand requests and %2 upfront</source>
        <translation>%L1 за тыс. запросов и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per GB-hour</source>
        <translation>%L1 за ГБ-ч</translation>
    </message>
    <message>
        <source>%1 per GB-hour and %2 upfront</source>
        <translation>%L1 за ГБ-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%L1 за секунду</translation>
    </message>
    <message>
        <source>%1 per second and %2 upfront</source>
        <translation>%L1 за секунду и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per day</source>
        <translation>%L1 за день</translation>
    </message>
    <message>
        <source>%1 per day and %2 upfront</source>
        <translation>%L1 за день и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 requests</source>
        <translation>%L1 за %L2 запросов</translation>
    </message>
    <message>
        <source>%1 per %2 requests and %3 upfront</source>
        <translation>%L1 за %L2 запросов и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per GiB-hour</source>
        <translation>%L1 за ГиБ-ч</translation>
    </message>
    <message>
        <source>%1 per GiB-hour and %2 upfront</source>
        <translation>%L1 за ГиБ-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per IOPS-hour</source>
        <translation>%L1 за IOPS-ч</translation>
    </message>
    <message>
        <source>%1 per IOPS-hour and %2 upfront</source>
        <translation>%L1 за IOPS-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per TiB</source>
        <translation>%L1 за ТиБ</translation>
    </message>
    <message>
        <source>%1 per TiB and %2 upfront</source>
        <translation>%L1 за ТиБ и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per MiB/s-hour</source>
        <translation>%L1 за МиБ/с-ч</translation>
    </message>
    <message>
        <source>%1 per MiB/s-hour and %2 upfront</source>
        <translation>%L1 за МиБ/с-ч и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%L1 за минуту</translation>
    </message>
    <message>
        <source>%1 per minute and %2 upfront</source>
        <translation>%L1 за минуту и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per %2 queries</source>
        <translation>%L1 за %L2 запросов</translation>
    </message>
    <message>
        <source>%1 per %2 queries and %3 upfront</source>
        <translation>%L1 за %L2 запросов и аванс %L3</translation>
    </message>
    <message>
        <source>%1 per billion rows</source>
        <translation>%L1 за млрд строк</translation>
    </message>
    <message>
        <source>%1 per billion rows and %2 upfront</source>
        <translation>%L1 за млрд строк и аванс %L2</translation>
    </message>
    <message>
        <source>%1 per RCU-month</source>
        <translation>%L1 за RCU-мес.</translation>
    </message>
    <message>
        <source>%1 per RCU-month and %2 upfront</source>
        <translation>%L1 за RCU-мес. и аванс %L2</translation>
    </message>
    <message>
        <source>list price %1 per hour</source>
        <translation>цена прейскуранта %L1 за час</translation>
    </message>
    <message>
        <source>list price %1 per normalised instance-hour</source>
        <translation>цена прайс-листа %L1 за нормализованный инстанс-ч</translation>
    </message>
    <message>
        <source>per normalised instance-hour</source>
        <translation>за нормализованный инстанс-ч</translation>
    </message>
    <message>
        <source>list price %1 per node-hour</source>
        <translation>цена прайс-листа %L1 за узло-ч</translation>
    </message>
    <message>
        <source>per node-hour</source>
        <translation>за узло-ч</translation>
    </message>
    <message>
        <source>list price %1 per vCPU-hour</source>
        <translation>цена прайс-листа %L1 за vCPU-ч</translation>
    </message>
    <message>
        <source>per vCPU-hour</source>
        <translation>за vCPU-ч</translation>
    </message>
    <message>
        <source>list price %1 per vCore-hour</source>
        <translation>цена прайс-листа %L1 за vCore-ч</translation>
    </message>
    <message>
        <source>per vCore-hour</source>
        <translation>за vCore-ч</translation>
    </message>
    <message>
        <source>list price %1 per GB-month</source>
        <translation>цена прайс-листа %L1 за ГБ-мес.</translation>
    </message>
    <message>
        <source>per GB-month</source>
        <translation>за ГБ-мес.</translation>
    </message>
    <message>
        <source>list price %1 per GiB-month</source>
        <translation>цена прайс-листа %L1 за ГиБ-мес.</translation>
    </message>
    <message>
        <source>per GiB-month</source>
        <translation>за ГиБ-мес.</translation>
    </message>
    <message>
        <source>list price %1 per GiB-month per replica</source>
        <translation>цена прайс-листа %L1 за ГиБ-мес. на реплику</translation>
    </message>
    <message>
        <source>per GiB-month per replica</source>
        <translation>за ГиБ-мес. на реплику</translation>
    </message>
    <message>
        <source>list price %1 per TB-month</source>
        <translation>цена прайс-листа %L1 за ТБ-мес.</translation>
    </message>
    <message>
        <source>per TB-month</source>
        <translation>за ТБ-мес.</translation>
    </message>
    <message>
        <source>list price %1 per IOPS-month</source>
        <translation>цена прайс-листа %L1 за IOPS-мес.</translation>
    </message>
    <message>
        <source>per IOPS-month</source>
        <translation>за IOPS-мес.</translation>
    </message>
    <message>
        <source>list price %1 per MiB/s-month</source>
        <translation>цена прайс-листа %L1 за МиБ/с-мес.</translation>
    </message>
    <message>
        <source>per MiB/s-month</source>
        <translation>за МиБ/с-мес.</translation>
    </message>
    <message>
        <source>list price %1 per MB/s-month</source>
        <translation>цена прайс-листа %L1 за МБ/с-мес.</translation>
    </message>
    <message>
        <source>per MB/s-month</source>
        <translation>за МБ/с-мес.</translation>
    </message>
    <message>
        <source>list price %1 per RCU-hour</source>
        <translation>цена прайс-листа %L1 за RCU-ч</translation>
    </message>
    <message>
        <source>per RCU-hour</source>
        <translation>за RCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per WCU-hour</source>
        <translation>цена прайс-листа %L1 за WCU-ч</translation>
    </message>
    <message>
        <source>per WCU-hour</source>
        <translation>за WCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per rWCU-hour</source>
        <translation>цена прайс-листа %L1 за rWCU-ч</translation>
    </message>
    <message>
        <source>per rWCU-hour</source>
        <translation>за rWCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per %2 RU/s-hour</source>
        <translation>цена прайс-листа %L1 за %L2 RU/s-ч</translation>
    </message>
    <message>
        <source>per %1 RU/s-hour</source>
        <translation>за %L1 RU/s-ч</translation>
    </message>
    <message>
        <source>list price %1 per ACU-hour</source>
        <translation>цена прайс-листа %L1 за ACU-ч</translation>
    </message>
    <message>
        <source>per ACU-hour</source>
        <translation>за ACU-ч</translation>
    </message>
    <message>
        <source>list price %1 per CU-hour</source>
        <translation>цена прайс-листа %L1 за CU-ч</translation>
    </message>
    <message>
        <source>per CU-hour</source>
        <translation>за CU-ч</translation>
    </message>
    <message>
        <source>list price %1 per compute hour</source>
        <translation>цена прайс-листа %L1 за час вычислений</translation>
    </message>
    <message>
        <source>per compute hour</source>
        <translation>за час вычислений</translation>
    </message>
    <message>
        <source>list price %1 per %2 PU-hour</source>
        <translation>цена прайс-листа %L1 за %L2 PU-ч</translation>
    </message>
    <message>
        <source>per %1 PU-hour</source>
        <translation>за %L1 PU-ч</translation>
    </message>
    <message>
        <source>list price %1 per %2 PU-hour per replica</source>
        <translation>цена прайс-листа %L1 за %L2 PU-ч на реплику</translation>
    </message>
    <message>
        <source>per %1 PU-hour per replica</source>
        <translation>за %L1 PU-ч на реплику</translation>
    </message>
    <message>
        <source>list price %1 per serverless PU-hour</source>
        <translation>цена прайс-листа %L1 за бессерверный PU-ч</translation>
    </message>
    <message>
        <source>per serverless PU-hour</source>
        <translation>за бессерверный PU-ч</translation>
    </message>
    <message>
        <source>list price %1 per DCU-hour</source>
        <translation>цена прайс-листа %L1 за DCU-ч</translation>
    </message>
    <message>
        <source>per DCU-hour</source>
        <translation>за DCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per NCU-hour</source>
        <translation>цена прайс-листа %L1 за NCU-ч</translation>
    </message>
    <message>
        <source>per NCU-hour</source>
        <translation>за NCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per RPU-hour</source>
        <translation>цена прайс-листа %L1 за RPU-ч</translation>
    </message>
    <message>
        <source>per RPU-hour</source>
        <translation>за RPU-ч</translation>
    </message>
    <message>
        <source>list price %1 per OCU-hour</source>
        <translation>цена прайс-листа %L1 за OCU-ч</translation>
    </message>
    <message>
        <source>per OCU-hour</source>
        <translation>за OCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per TCU-hour</source>
        <translation>цена прайс-листа %L1 за TCU-ч</translation>
    </message>
    <message>
        <source>per TCU-hour</source>
        <translation>за TCU-ч</translation>
    </message>
    <message>
        <source>list price %1 per slot-hour</source>
        <translation>цена прайс-листа %L1 за слот-ч</translation>
    </message>
    <message>
        <source>per slot-hour</source>
        <translation>за слот-ч</translation>
    </message>
    <message>
        <source>list price %1 per branch-month</source>
        <translation>цена прайс-листа %L1 за ветку-мес.</translation>
    </message>
    <message>
        <source>per branch-month</source>
        <translation>за ветку-мес.</translation>
    </message>
    <message>
        <source>list price %1 per database-month</source>
        <translation>цена прайс-листа %L1 за базу-мес.</translation>
    </message>
    <message>
        <source>per database-month</source>
        <translation>за базу-мес.</translation>
    </message>
    <message>
        <source>list price %1 per licence-month</source>
        <translation>цена прайс-листа %L1 за лицензию-мес.</translation>
    </message>
    <message>
        <source>per licence-month</source>
        <translation>за лицензию-мес.</translation>
    </message>
    <message>
        <source>list price %1 per GB</source>
        <translation>цена прайс-листа %L1 за ГБ</translation>
    </message>
    <message>
        <source>per GB</source>
        <translation>за ГБ</translation>
    </message>
    <message>
        <source>list price %1 per GiB</source>
        <translation>цена прайс-листа %L1 за ГиБ</translation>
    </message>
    <message>
        <source>per GiB</source>
        <translation>за ГиБ</translation>
    </message>
    <message>
        <source>list price %1 per MB</source>
        <translation>цена прайс-листа %L1 за МБ</translation>
    </message>
    <message>
        <source>per MB</source>
        <translation>за МБ</translation>
    </message>
    <message>
        <source>list price %1 per TB</source>
        <translation>цена прайс-листа %L1 за ТБ</translation>
    </message>
    <message>
        <source>per TB</source>
        <translation>за ТБ</translation>
    </message>
    <message>
        <source>list price %1 per %2 MiB</source>
        <translation>цена прайс-листа %L1 за %L2 МиБ</translation>
    </message>
    <message>
        <source>per %1 MiB</source>
        <translation>за %L1 МиБ</translation>
    </message>
    <message>
        <source>list price %1 per million requests</source>
        <translation>цена прайс-листа %L1 за млн запросов</translation>
    </message>
    <message>
        <source>per million requests</source>
        <translation>за млн запросов</translation>
    </message>
    <message>
        <source>list price %1 per million I/Os</source>
        <translation>цена прайс-листа %L1 за млн операций ввода-вывода</translation>
    </message>
    <message>
        <source>per million I/Os</source>
        <translation>за млн операций ввода-вывода</translation>
    </message>
    <message>
        <source>list price %1 per million RUs</source>
        <translation>цена прайс-листа %L1 за млн RU</translation>
    </message>
    <message>
        <source>per million RUs</source>
        <translation>за млн RU</translation>
    </message>
    <message>
        <source>list price %1 per million ECPUs</source>
        <translation>цена прайс-листа %L1 за млн ECPU</translation>
    </message>
    <message>
        <source>per million ECPUs</source>
        <translation>за млн ECPU</translation>
    </message>
    <message>
        <source>list price %1 per %2 commands</source>
        <translation>цена прайс-листа %L1 за %L2 команд</translation>
    </message>
    <message>
        <source>per %1 commands</source>
        <translation>за %L1 команд</translation>
    </message>
    <message>
        <source>list price %1 per million rows</source>
        <translation>цена прайс-листа %L1 за млн строк</translation>
    </message>
    <message>
        <source>per million rows</source>
        <translation>за млн строк</translation>
    </message>
    <message>
        <source>list price %1 per million DPUs</source>
        <translation>цена прайс-листа %L1 за млн DPU</translation>
    </message>
    <message>
        <source>per million DPUs</source>
        <translation>за млн DPU</translation>
    </message>
    <message>
        <source>list price %1 per million change record-hours</source>
        <translation>цена прайс-листа %L1 за млн запись-часов изменений</translation>
    </message>
    <message>
        <source>per million change record-hours</source>
        <translation>за млн запись-часов изменений</translation>
    </message>
    <message>
        <source>list price %1 per million messages</source>
        <translation>цена прайс-листа %L1 за млн сообщений</translation>
    </message>
    <message>
        <source>per million messages</source>
        <translation>за млн сообщений</translation>
    </message>
    <message>
        <source>list price %1 per thousand images</source>
        <translation>цена прайс-листа %L1 за тыс. изображений</translation>
    </message>
    <message>
        <source>per thousand images</source>
        <translation>за тыс. изображений</translation>
    </message>
    <message>
        <source>list price %1 per thousand connections</source>
        <translation>цена прайс-листа %L1 за тыс. соединений</translation>
    </message>
    <message>
        <source>per thousand connections</source>
        <translation>за тыс. соединений</translation>
    </message>
    <message>
        <source>list price %1 per monthly active user</source>
        <translation>цена прайс-листа %L1 за активного пользователя в месяц</translation>
    </message>
    <message>
        <source>per monthly active user</source>
        <translation>за активного пользователя в месяц</translation>
    </message>
    <message>
        <source>list price %1 per million units</source>
        <translation>цена прайс-листа %L1 за млн единиц</translation>
    </message>
    <message>
        <source>per million units</source>
        <translation>за млн единиц</translation>
    </message>
    <message>
        <source>list price %1 per credit</source>
        <translation>цена прайс-листа %L1 за кредит</translation>
    </message>
    <message>
        <source>per credit</source>
        <translation>за кредит</translation>
    </message>
    <message>
        <source>list price %1 per month</source>
        <translation>цена прайс-листа %L1 за месяц</translation>
    </message>
    <message>
        <source>list price %1 per vCPU-month</source>
        <translation>цена прайс-листа %L1 за vCPU-мес.</translation>
    </message>
    <message>
        <source>per vCPU-month</source>
        <translation>за vCPU-мес.</translation>
    </message>
    <message>
        <source>list price %1 per ACU-month</source>
        <translation>цена прайс-листа %L1 за ACU-мес.</translation>
    </message>
    <message>
        <source>per ACU-month</source>
        <translation>за ACU-мес.</translation>
    </message>
    <message>
        <source>list price %1 per thousand requests</source>
        <translation>цена прайс-листа %L1 за тыс. запросов</translation>
    </message>
    <message>
        <source>per thousand requests</source>
        <translation>за тыс. запросов</translation>
    </message>
    <message>
        <source>list price %1 per GB-hour</source>
        <translation>цена прайс-листа %L1 за ГБ-ч</translation>
    </message>
    <message>
        <source>per GB-hour</source>
        <translation>за ГБ-ч</translation>
    </message>
    <message>
        <source>list price %1 per second</source>
        <translation>цена прайс-листа %L1 за секунду</translation>
    </message>
    <message>
        <source>list price %1 per day</source>
        <translation>цена прайс-листа %L1 за день</translation>
    </message>
    <message>
        <source>list price %1 per %2 requests</source>
        <translation>цена прайс-листа %L1 за %L2 запросов</translation>
    </message>
    <message>
        <source>per %1 requests</source>
        <translation>за %L1 запросов</translation>
    </message>
    <message>
        <source>list price %1 per GiB-hour</source>
        <translation>цена прайс-листа %L1 за ГиБ-ч</translation>
    </message>
    <message>
        <source>per GiB-hour</source>
        <translation>за ГиБ-ч</translation>
    </message>
    <message>
        <source>list price %1 per IOPS-hour</source>
        <translation>цена прайс-листа %L1 за IOPS-ч</translation>
    </message>
    <message>
        <source>per IOPS-hour</source>
        <translation>за IOPS-ч</translation>
    </message>
    <message>
        <source>list price %1 per TiB</source>
        <translation>цена прайс-листа %L1 за ТиБ</translation>
    </message>
    <message>
        <source>per TiB</source>
        <translation>за ТиБ</translation>
    </message>
    <message>
        <source>list price %1 per MiB/s-hour</source>
        <translation>цена прайс-листа %L1 за МиБ/с-ч</translation>
    </message>
    <message>
        <source>per MiB/s-hour</source>
        <translation>за МиБ/с-ч</translation>
    </message>
    <message>
        <source>list price %1 per minute</source>
        <translation>цена прайс-листа %L1 за минуту</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>за минуту</translation>
    </message>
    <message>
        <source>list price %1 per %2 queries</source>
        <translation>цена прайс-листа %L1 за %L2 запросов</translation>
    </message>
    <message>
        <source>per %1 queries</source>
        <translation>за %L1 запросов</translation>
    </message>
    <message>
        <source>list price %1 per billion rows</source>
        <translation>цена прайс-листа %L1 за млрд строк</translation>
    </message>
    <message>
        <source>per billion rows</source>
        <translation>за млрд строк</translation>
    </message>
    <message>
        <source>list price %1 per RCU-month</source>
        <translation>цена прайс-листа %L1 за RCU-мес.</translation>
    </message>
    <message>
        <source>per RCU-month</source>
        <translation>за RCU-мес.</translation>
    </message>
    <message>
        <source>your price</source>
        <translation>ваша цена</translation>
    </message>
    <message>
        <source>not in the catalog</source>
        <translation>нет в каталоге</translation>
    </message>
    <message>
        <source>No portfolio within the limits costs less.</source>
        <translation>Ни один набор в этих пределах не стоит меньше.</translation>
    </message>
    <message>
        <source>Commitments compete for the same usage, or the budget binds: no change that was tried costs less, which is no proof.</source>
        <translation>Обязательства спорят за одно и то же потребление, или мешает бюджет: ни одно опробованное изменение не дешевле, но это не доказательство.</translation>
    </message>
    <message>
        <source>Commitments compete for the same usage: the search for a better mix ended at its effort limit.</source>
        <translation>Обязательства спорят за одно и то же потребление: поиск лучшего набора остановлен по пределу усилий.</translation>
    </message>
    <message>
        <source>Priced is a first sizing for this need</source>
        <translation>Рассчитан первый подбор для такой потребности</translation>
    </message>
    <message>
        <source>in each service&apos;s default region</source>
        <translation>в регионе каждого сервиса по умолчанию</translation>
    </message>
    <message>
        <source>Data %1 GB</source>
        <translation>данные %L1 ГБ</translation>
    </message>
    <message>
        <source>Item size %1 KB</source>
        <translation>размер элемента %L1 КБ</translation>
    </message>
    <message>
        <source>average %1 per second</source>
        <translation>в среднем %L1 в секунду</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Пик</translation>
    </message>
    <message>
        <source>times the average %1</source>
        <translation>в средних нагрузках %L1</translation>
    </message>
    <message>
        <source>Active hours %1 hours / month</source>
        <translation>активные часы %L1 ч / мес.</translation>
    </message>
    <message>
        <source>Traffic to the internet %1 GB / month</source>
        <translation>трафик в интернет %L1 ГБ / мес.</translation>
    </message>
    <message>
        <source>Survives the loss of a zone no</source>
        <translation>переживает потерю зоны: нет</translation>
    </message>
    <message>
        <source>Backups kept %1 days</source>
        <translation>хранение копий %L1 дн.</translation>
    </message>
    <message>
        <source>Target utilisation %1 %</source>
        <translation>целевая загрузка %L1 %</translation>
    </message>
    <message>
        <source>Working set %1 %</source>
        <translation>рабочий набор %L1 %</translation>
    </message>
    <message>
        <source>Reads on a vCPU %1 per second</source>
        <translation>чтений на vCPU %L1 в секунду</translation>
    </message>
    <message>
        <source>Writes on a vCPU %1 per second.</source>
        <translation>записей на vCPU %L1 в секунду.</translation>
    </message>
    <message>
        <source>Survives the loss of a zone yes</source>
        <translation>переживает потерю зоны: да</translation>
    </message>
    <message>
        <source>Amazon MemoryDB</source>
        <translation>Amazon MemoryDB</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>compute-instance %1</source>
        <translation>compute-instance %1</translation>
    </message>
    <message>
        <source>valkey</source>
        <translation>valkey</translation>
    </message>
    <message>
        <source>per hour.</source>
        <translation>за час.</translation>
    </message>
    <message>
        <source>Not stated by any of them</source>
        <translation>Не указано ни одним из них</translation>
    </message>
    <message>
        <source>Failover.</source>
        <translation>переключение при отказе.</translation>
    </message>
    <message>
        <source>Firebase Realtime Database</source>
        <translation>Firebase Realtime Database</translation>
    </message>
    <message>
        <source>Blaze</source>
        <translation>Blaze</translation>
    </message>
    <message>
        <source>database only</source>
        <translation>только база</translation>
    </message>
    <message>
        <source>data-transfer %1</source>
        <translation>data-transfer %1</translation>
    </message>
    <message>
        <source>per GB.</source>
        <translation>за ГБ.</translation>
    </message>
    <message>
        <source>Azure SQL Managed Instance</source>
        <translation>Azure SQL Managed Instance</translation>
    </message>
    <message>
        <source>compute-capacity %1</source>
        <translation>compute-capacity %1</translation>
    </message>
    <message>
        <source>general-purpose</source>
        <translation>general-purpose</translation>
    </message>
    <message>
        <source>sqlserver</source>
        <translation>sqlserver</translation>
    </message>
    <message>
        <source>per vCore-hour.</source>
        <translation>за vCore-ч.</translation>
    </message>
    <message>
        <source>second region</source>
        <translation>второй регион</translation>
    </message>
    <message>
        <source>witness region</source>
        <translation>регион-свидетель</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>введена вами</translation>
    </message>
    <message>
        <source>the numbers are too large to bill.</source>
        <translation>числа слишком велики для счёта.</translation>
    </message>
    <message>
        <source>the numbers are too large to size it</source>
        <translation>числа слишком велики для подбора</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>кончается</translation>
    </message>
</context>
</TS>
