import type { HolidayLaw } from './law';

/**
 * Greece: Κώδικας Ατομικού Εργατικού Δικαίου (π.δ. 80/2022), and the days that are free
 * by custom. The minister moves 1 May where it falls on a Sunday or in Holy Week; later moves follow
 * when they are decided.
 */
export const GR: HolidayLaw = {
  rules: [
    ['01-01', 'Πρωτοχρονιά', 'New Year’s Day'],
    ['01-06', 'Θεοφάνεια', 'Epiphany'],
    ['O-48', 'Καθαρά Δευτέρα', 'Clean Monday'],
    ['03-25', 'Ευαγγελισμός της Θεοτόκου', 'Annunciation and Independence Day'],
    ['O-2', 'Μεγάλη Παρασκευή', 'Good Friday'],
    ['O+0', 'Κυριακή του Πάσχα', 'Easter Sunday'],
    ['O+1', 'Δευτέρα του Πάσχα', 'Easter Monday'],
    ['05-01', 'Εργατική Πρωτομαγιά', 'Labour Day', { except: [2021, 2022, 2024] }],
    ['05-02', 'Εργατική Πρωτομαγιά', 'Labour Day', { only: [2022] }],
    ['05-04', 'Εργατική Πρωτομαγιά', 'Labour Day', { only: [2021] }],
    ['05-07', 'Εργατική Πρωτομαγιά', 'Labour Day', { only: [2024] }],
    ['O+49', 'Πεντηκοστή', 'Pentecost'],
    ['O+50', 'Αγίου Πνεύματος', 'Whit Monday'],
    ['08-15', 'Κοίμηση της Θεοτόκου', 'Dormition of the Mother of God'],
    ['10-28', 'Επέτειος του Όχι', 'Ohi Day'],
    ['12-25', 'Χριστούγεννα', 'Christmas Day'],
    ['12-26', 'Σύναξη της Θεοτόκου', 'Second Day of Christmas'],
  ],
};
