/** The yearly bilan d'activité of a dossier and the verdict on its mission, with the reasons of the verdict. */
package fr.relais.activity.bilan;
