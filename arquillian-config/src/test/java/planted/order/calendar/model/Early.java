package planted.order.calendar.model;

import planted.order.application.model.Late;

/** Planted: upstream knows downstream. */
record Early(Late late) {}
