package fr.relais.launcher.campagne;

import com.fasterxml.jackson.databind.JsonNode;
import fr.relais.launcher.campagne.Api.Piece;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The bank of the Caf, played here: what it answers to a lot, in the messages of ISO 20022 that banks send. */
final class Banque {

    private static final String XML = "application/xml";

    private Banque() {}

    /** A {@code pain.002}: one transfer is refused, the account being closed. */
    static Piece refuse(JsonNode lot, JsonNode ligne) {
        return xml("""
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                  <GrpHdr><MsgId>%1$s-R</MsgId><CreDtTm>%2$sT09:00:00</CreDtTm></GrpHdr>
                  <OrgnlGrpInfAndSts><OrgnlMsgId>%1$s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
                  <OrgnlPmtInfAndSts><OrgnlPmtInfId>%1$s</OrgnlPmtInfId>
                    <TxInfAndSts><OrgnlEndToEndId>%3$s</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
                  </OrgnlPmtInfAndSts>
                </CstmrPmtStsRpt></Document>
                """.formatted(message(lot), jour(lot), reference(ligne)));
    }

    /** A {@code camt.054}: each of these transfers left the account. */
    static Piece debite(JsonNode lot, List<JsonNode> lignes) {
        return xml("""
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
                  <GrpHdr><MsgId>%1$s-D</MsgId><CreDtTm>%2$sT18:00:00</CreDtTm></GrpHdr>
                  <Ntfctn><Id>1</Id>
                %3$s  </Ntfctn>
                </BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(
                        message(lot),
                        jour(lot),
                        lignes.stream().map(ligne -> debit(lot, ligne)).collect(Collectors.joining())));
    }

    private static String debit(JsonNode lot, JsonNode ligne) {
        return """
                    <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt>
                      <NtryDtls><TxDtls><Refs><EndToEndId>%3$s</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt></TxDtls></NtryDtls></Ntry>
                """.formatted(ligne.path("montant").asText(), jour(lot), reference(ligne));
    }

    /** The message of a lot bears its id, without dashes: 35 characters at most. */
    private static String message(JsonNode lot) {
        return lot.at("/lot/lotId").asText().replace("-", "");
    }

    private static String jour(JsonNode lot) {
        return lot.at("/lot/executionLe").asText();
    }

    private static String reference(JsonNode ligne) {
        return ligne.path("endToEndId").asText();
    }

    private static Piece xml(String text) {
        return new Piece(XML, text.getBytes(StandardCharsets.UTF_8));
    }
}
