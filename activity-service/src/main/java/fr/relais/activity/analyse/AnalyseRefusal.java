package fr.relais.activity.analyse;

import fr.relais.kit.problem.RefusalCode;

/** Why a fact of the analyse de la pratique is refused. */
public enum AnalyseRefusal implements RefusalCode {
    IDENTIFIANT_INVALIDE(
            400,
            "AP-9",
            "L'identifiant du professionnel n'est pas un numéro.",
            "Envoyez le numéro d'agrément, sans nom : il n'est ni conservé ni journalisé."),
    AM_DEJA_COMPTE(
            409,
            "AP-9",
            "Cet assistant maternel est déjà compté par un autre relais cette année.",
            "Inscrivez-le avec compteAilleurs : il reste dans le groupe sans compter dans l'indicateur."),
    PROFESSIONNEL_DEJA_INSCRIT(
            409,
            "§6.2",
            "Ce professionnel est déjà inscrit dans ce relais pour cette année.",
            "Reprenez le participant que le problème nomme."),
    PARTICIPANT_INCONNU(
            404,
            "§6.2",
            "Ce participant n'est pas inscrit dans ce relais pour cette année.",
            "Relisez la liste des participants."),
    PRESENCE_INADMISSIBLE(
            422,
            "AP-6",
            "Une présence ne tient pas dans la séance.",
            "Nommez une fois chaque participant inscrit, pour une durée qui ne dépasse pas celle de la séance."),
    SEANCE_INCONNUE(404, "§6.2", "Cette séance n'est pas dans le registre du relais.", "Relisez la liste des séances."),
    SEANCE_HORS_EXERCICE(
            422,
            "AP-I2",
            "La séance n'a pas eu lieu dans l'exercice.",
            "Enregistrez une séance passée, dans l'exercice de sa date."),
    SEANCE_DEJA_ENREGISTREE(
            409,
            "AP-10",
            "Une séance de ce groupe est déjà enregistrée ce jour-là.",
            "Corrigez celle qui existe, ou donnez à l'autre groupe un autre nom.");

    private final Reason reason;

    AnalyseRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
