package fr.relais.convention.stock;

import fr.relais.kit.problem.RefusalCode;

/** Why a stock is not taken over. */
public enum StockRefusal implements RefusalCode {
    STOCK_REFUSE(
            422,
            "ASM-CONV-70",
            "Le fichier contient des erreurs : rien n'a été repris.",
            "Corrigez chacune des lignes nommées dans errors, essayez de nouveau le fichier, puis reprenez-le."),
    LIGNE_INCOHERENTE(
            422,
            "ASM-CONV-71",
            "La ligne n'est pas à sa place.",
            "Donnez pour chaque dossier une ligne CONVENTION, puis ses avenants dans l'ordre de leur rang.");

    private final Reason reason;

    StockRefusal(int status, String regle, String titre, String conseil) {
        this.reason = new Reason(status, regle, titre, conseil);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
