package hu.miho.portal.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedDocumentRepository extends Repository<FeedDocument, String> {

    Optional<FeedDocument> findById(String documentNo);

    /** All of a customer, for clerks; the newest first. */
    @Query("""
            select document from FeedDocument document
            where document.customerId = :customerId and document.withdrawnOn is null
            order by document.issuedOn desc, document.documentNo desc""")
    List<FeedDocument> ofCustomer(String customerId, Limit limit);

    /** What belongs to a place, and what belongs to the customer as a whole; the newest first. */
    @Query("""
            select document from FeedDocument document
            where document.customerId = :customerId
              and (document.placeNo is null or document.placeNo = :placeNo)
              and document.withdrawnOn is null
            order by document.issuedOn desc, document.documentNo desc""")
    List<FeedDocument> readableAt(String customerId, String placeNo);
}
