package fr.relais.funding.comptebancaire;

import fr.relais.kit.problem.RefusalCode;

/** Why an act on a bank account or on its holder is refused; no refusal ever repeats a number of account. */
public enum CompteRefusal implements RefusalCode {
    COMPTE_INCONNU(
            404,
            "§3.7",
            "Ce compte bancaire n'est pas connu.",
            "Prenez l'identifiant d'un compte dans la liste du gestionnaire."),
    COMPTE_ETAT_INCOMPATIBLE(
            409,
            "§3.7",
            "L'acte n'est pas possible dans cet état du compte.",
            "Lisez l'état du compte ; une version écartée ou remplacée se saisit de nouveau."),
    COMPTE_DEJA_SAISI(
            409,
            "ASM-FUND-60",
            "Un compte de ce gestionnaire attend déjà d'être vérifié.",
            "Faites vérifier ou écarter la saisie en attente, puis saisissez le nouveau compte."),
    PREUVE_ABSENTE(
            409, "§8", "Le compte n'a pas de preuve.", "Déposez le relevé d'identité bancaire avant la vérification."),
    PREUVE_DEJA_DEPOSEE(
            409,
            "§8",
            "La preuve de ce compte est déjà déposée.",
            "Si elle n'est pas la bonne, faites écarter la saisie et recommencez."),
    IBAN_INVALIDE(
            422,
            "§8",
            "L'IBAN n'est pas valide.",
            "Recopiez l'IBAN du relevé d'identité bancaire : pays, clé, 15 à 34 caractères."),
    IBAN_HORS_SEPA(
            422,
            "ASM-BANK-1",
            "Le compte n'est pas tenu dans l'espace SEPA.",
            "Demandez au gestionnaire un compte tenu dans un pays de l'espace SEPA."),
    BIC_INVALIDE(
            422,
            "§8",
            "Le BIC n'est pas valide, ou n'est pas du pays de l'IBAN.",
            "Recopiez le BIC du relevé (8 ou 11 caractères), ou laissez-le vide."),
    TITULAIRE_INVALIDE(
            422,
            "ASM-BANK-2",
            "Le nom du titulaire ne peut pas être écrit dans un virement SEPA.",
            "Donnez le nom exact du relevé, en 70 caractères latins au plus."),
    DATE_PREUVE_INVALIDE(
            422,
            "§8",
            "La date de la preuve n'est pas recevable.",
            "Donnez le jour où le relevé a été établi, aujourd'hui au plus tard."),
    VERDICT_INCOHERENT(
            422,
            "§3.7",
            "Le motif accompagne une mise à l'écart, et elle seule.",
            "Donnez un motif pour écarter un compte ; n'en donnez pas pour le déclarer conforme."),
    BENEFICIAIRE_DEJA_BLOQUE(
            409,
            "§3.7",
            "Les paiements de ce bénéficiaire sont déjà bloqués.",
            "Lisez le blocage en cours ; levez-le avant d'en poser un autre."),
    BENEFICIAIRE_NON_BLOQUE(
            409,
            "§3.7",
            "Les paiements de ce bénéficiaire ne sont pas bloqués.",
            "Lisez l'état du bénéficiaire : il n'y a rien à lever.");

    private final Reason reason;

    CompteRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
