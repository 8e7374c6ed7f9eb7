### Today: one glance at each child.

today-menu-button = ☀️ Today
today-sodien-command = The day at a glance: lessons, homework, new marks

## Each child's part stands under its header. $day in headings: «pirmdien, 23. novembrī»; in lines: «šodien», «rīt».

today-heading = <b>Today</b>, { $day }
today-over = Today’s lessons are over.
today-lessons = <b>{ $day }</b>: { $subjects }
today-lessons-hours = <b>{ $day }</b> { $hours }: { $subjects }
# $what: the old beside the new
today-changed = Lesson { $number }: { $what }
today-homework =
    <b>Homework</b> { $day }: { $subjects } ({ $count ->
        [one] { $count } task
       *[other] { $count } tasks
    })
today-homework-none = <b>Homework</b> { $day }: none set
today-test = <b>Test</b> { $day }: { $subject } – { $topic }
today-marks = <b>New marks</b>: { $marks }
today-mark = { $subject } <b>{ $mark }</b>
# $absence: a line of the list of absences
today-absence = <b>Absence</b> { $absence }
today-announcements =
    { $count ->
        [one] { $count } unread announcement
       *[other] { $count } unread announcements
    }
today-remarks =
    { $count ->
        [one] { $count } new remark
       *[other] { $count } new remarks
    }

## Buttons; $child: named where there are several

today-lessons-button = Lessons
today-homework-button = Homework
today-marks-button = Grades
today-child-button = { $child }: lessons
today-again-button = Refresh
today-pin-button = 📌 Pin
today-unpin-button = Unpin
today-pinned-toast = Pinned: it renews itself each morning.
today-unpinned-toast = Unpinned.
