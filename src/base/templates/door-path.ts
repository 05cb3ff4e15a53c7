/** The open door, the sign that is ours. By itself, for the widgets that need no other of the set. */
export const DOOR_PATH = 'M4 20v-9a8 8 0 0 1 16 0v9M12 3v19l-8-2M12 20h8M9 13h0';
