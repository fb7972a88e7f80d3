package fr.relais.funding.exemples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A file of a bank, as small as the standard allows: what it says of transfers, of lots, and of movements that are neither. */
public final class FichierDeLaBanque {

    private final String msgId;
    private final LocalDate jour;
    private final List<String> lignes = new ArrayList<>();
    private final boolean rapport;
    private String statut = "";

    private FichierDeLaBanque(String msgId, LocalDate jour, boolean rapport) {
        this.msgId = msgId;
        this.jour = jour;
        this.rapport = rapport;
    }

    /** A pain.002 about the message of a lot. */
    public static FichierDeLaBanque rapport(String lot, LocalDate jour) {
        return new FichierDeLaBanque(lot, jour, true);
    }

    /** A camt.054. */
    public static FichierDeLaBanque releve(String msgId, LocalDate jour) {
        return new FichierDeLaBanque(msgId, jour, false);
    }

    /** Of the whole lot: its code of the standard. */
    public FichierDeLaBanque lot(String code) {
        statut = "<PmtInfSts>%s</PmtInfSts>".formatted(code);
        return this;
    }

    /** Of a transfer: its code of the standard, and the reason or "". */
    public FichierDeLaBanque virement(String reference, String code, String motif) {
        String why = motif.isEmpty() ? "" : "<StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf>".formatted(motif);
        lignes.add("<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>"
                .formatted(reference, code, why));
        return this;
    }

    public FichierDeLaBanque execute(String reference, String montant) {
        return mouvement(
                "DBIT", montant, "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs></TxDtls>".formatted(reference));
    }

    public FichierDeLaBanque retourne(String reference, String montant, String motif) {
        return mouvement(
                "CRDT",
                montant,
                "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf></TxDtls>"
                        .formatted(reference, motif));
    }

    /** The debit of a lot, without its transfers. */
    public FichierDeLaBanque debit(String lot, String montant) {
        return mouvement("DBIT", montant, "<Btch><PmtInfId>%s</PmtInfId></Btch>".formatted(lot));
    }

    /** Money that came in, for somebody else's reasons. */
    public FichierDeLaBanque credit(String reference, String montant) {
        return mouvement(
                "CRDT", montant, "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs></TxDtls>".formatted(reference));
    }

    /** A debit that names nothing. */
    public FichierDeLaBanque frais(String montant) {
        return mouvement("DBIT", montant, "");
    }

    private FichierDeLaBanque mouvement(String sens, String montant, String details) {
        String inside = details.isEmpty() ? "" : "<NtryDtls>%s</NtryDtls>".formatted(details);
        lignes.add(("<Ntry><Amt Ccy=\"EUR\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                        + "<BookgDt><Dt>%s</Dt></BookgDt>%s</Ntry>")
                .formatted(montant, sens, jour, inside));
        return this;
    }

    public String xml() {
        String lines = String.join("\n", lignes);
        return rapport ? """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>RAPPORT</MsgId><CreDtTm>%sT08:00:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s%s</OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>""".formatted(jour, msgId, msgId, statut, lines) : """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                <GrpHdr><MsgId>%s</MsgId><CreDtTm>%sT08:00:00</CreDtTm></GrpHdr>
                <Ntfctn>%s</Ntfctn>
                </BkToCstmrDbtCdtNtfctn></Document>""".formatted(msgId, jour, lines);
    }
}
